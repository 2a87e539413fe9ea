using Clairevoie.Domain;
using Clairevoie.Store;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walls;

/// <summary>Every valve is tried at every room: what a room truly signed is refused wherever its valve does not lead, and the refusal is written down there.</summary>
public sealed class ForbiddenPassageTests(InhabitedTown town)
{
    private static readonly Question Last = Question.In<ForbiddenPassageTests>("Intelligence/last_of_trace");
    private static readonly Question After = Question.In<ForbiddenPassageTests>("Walls/refusals_after");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Cellar Cellar => town.Parts.GetRequiredService<Cellar>();

    [Fact]
    public async Task A_message_is_refused_in_every_room_to_which_its_valve_does_not_lead_and_that_room_says_so()
    {
        List<string> wrong = [];
        foreach (var valve in AllValves.OfThisHouse.List)
            foreach (var room in Enum.GetValues<Room>().Except(valve.Crossing.To))
                if (await Taken(valve, room) is { } fault)
                    wrong.Add(fault);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_file_to_carry_by_hand_holds_nothing_for_a_room_to_which_no_valve_leads()
    {
        foreach (var from in Enum.GetValues<Room>())
            foreach (var to in Enum.GetValues<Room>().Where(to => !AllValves.OfThisHouse.List.Any(valve => valve.Crossing.From == from && valve.Crossing.To.Contains(to))))
                Assert.Empty((await new Courier(Cellar, AllValves.OfThisHouse).Export(from, to, Stop)).Messages);
    }

    [Fact]
    public void Nothing_of_care_comes_to_police_or_justice_over_any_number_of_valves_but_what_a_human_writes()
    {
        var passages = AllValves.OfThisHouse.List.Select(valve => valve.Crossing).Where(crossing => crossing.Valve != ValveNames.SceneReferrals).ToList();
        Assert.DoesNotContain(Reached(passages, Room.Care), room => room is Room.Intelligence or Room.Justice);
        Assert.DoesNotContain(Reached(passages, Room.Intelligence).Concat(Reached(passages, Room.Justice)), room => room is Room.Care);
    }

    private async Task<string?> Taken(Valve valve, Room to)
    {
        var about = $"try {Guid.NewGuid():N}";
        var message = new Message(Guid.NewGuid(), valve.Crossing.Valve, valve.Crossing.Version, about, 1, new(2026, 1, 1), valve.Crossing.Shape);
        var said = ValveKey.Sign(Cellar.KeysOf(valve.Crossing.From), message);
        var before = await Cellar.Of(to).Look(look => look.One<long>(Last), Stop);
        var received = await town.Parts.GetRequiredService<Reception>().Receive(valve, to, said, Stop);
        var traced = await Cellar.Of(to).Look(look => look.Rows<string>(After, new { after = before, agency = "" }), Stop);
        var heard = await Cellar.Of(to).Look(look => Inbox.Heard(look, valve.Crossing.Valve), Stop);
        return received != Received.Refused ? $"{to} took {valve.Crossing.Valve}"
            : heard.Any(one => one.About == about) ? $"{to} keeps {valve.Crossing.Valve}"
            : traced.Any(what => what.Contains(message.Id.ToString("D"), StringComparison.Ordinal)) ? null
            : $"{to} wrote no refusal of {valve.Crossing.Valve}";
    }

    private static HashSet<Room> Reached(IReadOnlyList<Crossing> passages, Room from)
    {
        HashSet<Room> reached = [from];
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith([.. passages.Where(one => reached.Contains(one.From)).SelectMany(one => one.To)]);
        }

        reached.Remove(from);
        return reached;
    }
}
