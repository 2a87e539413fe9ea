using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Walks the trace of every room and names the first link that does not hold.</summary>
public static class VerifyCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var room = RoomArgument.Option("The only room whose trace is walked; all rooms kept here when none is named.");
        var command = new Command("verify", "Walks the trace of each room from its first link to its head and names the first that does not hold.") { var, room, json };
        command.SetAction(async (given, stop) =>
        {
            var place = CellarPlace.Standing(given.GetRequiredValue(var).FullName);
            var found = await Walk(place, RoomArgument.Kept(place, given.GetValue(room)), stop);
            if (given.GetResult(json) is not null)
                await speech.Json(found.Select(Line), given.GetValue(json), stop);
            else
                found.ForEach(one => speech.Data.WriteLine(Say(one)));
            return found.TrueForAll(one => one.IsUnbroken) ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<List<ChainFinding>> Walk(CellarPlace place, IReadOnlyList<RoomPlan> plans, CancellationToken stop)
    {
        await using var cellar = await Cellar.Open(place, plans, TimeProvider.System, stop);
        var found = new List<ChainFinding>();
        foreach (var plan in plans)
            found.Add(await cellar.Of(plan.Room).Verify(stop));
        return found;
    }

    private static object Line(ChainFinding found) => new
    {
        Room = found.Room.Slug(),
        Unbroken = found.IsUnbroken,
        found.Links,
        found.Purged,
        found.Last,
        found.Head,
        BrokenAt = found.Broken?.Seq,
        Flaw = found.Broken?.Flaw.ToString(),
    };

    private static string Say(ChainFinding found) => found.Broken is { } broken
        ? $"{found.Room.Slug()}: BROKEN at link {broken.Seq}: {Words(broken.Flaw)}"
        : $"{found.Room.Slug()}: unbroken, {found.Links} links and {found.Purged} purged; head {found.Last} {found.Head}";

    private static string Words(Flaw flaw) => flaw switch
    {
        Flaw.Missing => "it is not there, though later ones are.",
        Flaw.OutOfLine => "it does not follow the link before it.",
        Flaw.Altered => "it no longer says what it said when it was written.",
        Flaw.CutOff => "it and those after it were cut off; the head goes further.",
        Flaw.Head => "the head does not end here, or was not written with the room's key.",
        _ => "the checkpoint of a purge was not signed by this room, or does not follow the one before.",
    };
}
