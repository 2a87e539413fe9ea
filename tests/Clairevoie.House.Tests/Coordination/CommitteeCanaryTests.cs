using System.Text.RegularExpressions;
using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Mail.Digest;
using Clairevoie.Hall.Rounds;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>
/// A word that stands in every paper of a committee is looked for behind every door, by everybody who is no member: lists, search,
/// notices, calendars, letters, exports, refusals and the trace.
/// </summary>
public sealed partial class CommitteeCanaryTests(InhabitedTown town)
{
    private const string Canary = "zibelune";
    private const string Sample = "00000000-0000-4000-8000-00000000abcd";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_word_of_a_committee_reaches_anybody_who_is_no_member_behind_any_door()
    {
        var papers = await Founded();
        List<string> leaks = [];
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Coordinator))
        {
            var visitor = await town.SignedIn(role);
            foreach (var address in Door.All(town.Parts).Where(door => door.Reads).SelectMany(door => Addresses(door, papers)).Concat(Asked(papers)).Distinct())
                if (await Leaks(visitor, address))
                    leaks.Add($"{role} at {address}");
        }

        Assert.Empty(leaks);
    }

    [Fact]
    public async Task Its_member_reads_the_word_so_the_search_would_find_it()
    {
        var papers = await Founded();
        var member = await town.SignedIn(Role.Coordinator);

        foreach (var address in (string[])["/comites", $"/comites/{papers.Committee.Id}", $"/comites/{papers.Committee.Id}/charte", $"/comites/{papers.Committee.Id}/seances/{papers.Meetings[0].Id}"])
            Assert.True(await Leaks(member, address), address);
    }

    [Fact]
    public async Task Writing_into_it_from_outside_is_answered_like_a_committee_that_is_not_there()
    {
        var papers = await Founded();
        foreach (var role in (Role[])[Role.Prefect, Role.Town, Role.Prosecutor, Role.Neighbour])
            foreach (var handler in (string[])["propose", "decide", "meet", "end&decision=" + papers.Decisions[0].Id])
            {
                var visitor = await town.SignedIn(role);
                using var real = await visitor.Post($"/comites/{papers.Committee.Id}?handler={handler}", ("Proposal", "x"), ("Words", "x"), ("Owner", "x"), ("Due", "2027-01-01"), ("Day", "2027-01-01"));
                using var none = await visitor.Post($"/comites/{Sample}?handler={handler}", ("Proposal", "x"));
                Assert.Equal((none.StatusCode, await Said(none)), (real.StatusCode, await Said(real)));
            }
    }

    [Fact]
    public async Task Calendar_letters_and_trace_hold_no_word_of_it_even_for_its_member()
    {
        var papers = await Founded();
        var member = await town.SignedIn(Role.Coordinator);
        var made = await Visitor.Read(await member.Post($"/mon-calendrier?handler=make&cercle={papers.Committee.Id}"));
        using var program = town.Somebody();
        var file = await (await program.Get(new Uri(made.QuerySelector(".notice code")!.TextContent).PathAndQuery)).Content.ReadAsStringAsync(Stop);
        await town.Parts.GetServices<IGoRound>().OfType<DigestRounds>().Single().Go(TimeProvider.System.GetUtcNow().AddDays(21), Stop);

        Assert.Contains("BEGIN:VEVENT", file, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, file, StringComparison.OrdinalIgnoreCase);
        var letters = Directory.GetFiles(Path.Combine(town.Var, "mail"), "*.eml").Select(File.ReadAllText).ToList();
        Assert.NotEmpty(letters);
        Assert.All(letters, letter => Assert.DoesNotContain(Canary, letter, StringComparison.OrdinalIgnoreCase));
        Assert.All(letters, letter => Assert.DoesNotContain("comit", letter, StringComparison.OrdinalIgnoreCase));
        var trace = await town.Parts.GetRequiredService<Cellar>().Of(Room.Coordination).Look(room => room.Rows<string>(Question.In<CommitteeCanaryTests>("Coordination/trace_words")), Stop);
        Assert.NotEmpty(trace);
        Assert.All(trace, words => Assert.DoesNotContain(Canary, words, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<bool> Leaks(Visitor visitor, string address)
    {
        using var answer = await visitor.Get(address);
        return (await Said(answer)).Contains(Canary, StringComparison.OrdinalIgnoreCase)
            || answer.Headers.Concat(answer.Content.Headers).Any(header => string.Join(' ', header.Value).Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<string> Said(HttpResponseMessage answer) => await answer.Content.ReadAsStringAsync(Stop);

    private static IEnumerable<string> Addresses(Door door, Papers papers)
    {
        if (!door.Address.Contains(Sample, StringComparison.Ordinal))
            return [door.Address];
        string[] ids = [papers.Committee.Id, papers.Meetings[0].Id, papers.Decisions[0].Id, papers.Seats[0].Id];
        return ids.Select(id => Second().Replace(door.Address.Replace(Sample, id, StringComparison.Ordinal), found => $"{found.Groups[1].Value}{papers.Meetings[0].Id}", 1));
    }

    private static IEnumerable<string> Asked(Papers papers) =>
        ((string[])["agendaDocx", "agendaOdt", "decisionsDocx", "decisionsOdt", "calendar"]).Select(handler => $"/comites/{papers.Committee.Id}?handler={handler}")
            .Concat(((string[])["docx", "odt"]).Select(handler => $"/comites/{papers.Committee.Id}/bilan/{papers.Today.Year}?handler={handler}"))
            .Concat([$"/plan?q={Canary[..6]}", $"/chiffres?q={Canary[..6]}", $"/en/comites/{papers.Committee.Id}", "/en/comites", "/en/aujourdhui", "/plan/fichier?handler=csv", $"/mon-calendrier?cercle={papers.Committee.Id}"]);

    /// <summary>A committee of the coordinator alone, with the word in each of its papers; founded once for all tests.</summary>
    private async Task<Papers> Founded()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        var mine = await coordinator.Open("/comites");
        if (mine.QuerySelectorAll("a[href^='/comites/']").FirstOrDefault(link => link.TextContent.Contains(Canary, StringComparison.Ordinal) && Guid.TryParse(link.GetAttribute("href")![9..], out _)) is not { } there)
        {
            await coordinator.Post("/comites/nouveau", ("Kind", "Gpo"), ("Name", $"Groupe {Canary}"), ("Territory", "COM-75056"), ("Rules", $"Le groupe {Canary} se réunit chaque mois."));
            var seat = (await coordinator.Open("/comites")).QuerySelectorAll("a[href^='/comites/siege/']").First(link => link.TextContent.Contains(Canary, StringComparison.Ordinal)).GetAttribute("href")!;
            await coordinator.Post(seat, ("Accepted", "yes"));
            return await Fill(coordinator, (await coordinator.Open("/comites")).QuerySelectorAll("a[href^='/comites/']").First(link => link.TextContent.Contains(Canary, StringComparison.Ordinal)).GetAttribute("href")!);
        }

        return await Read(there.GetAttribute("href")!);
    }

    private async Task<Papers> Fill(Visitor coordinator, string address)
    {
        await coordinator.Post($"{address}?handler=meet", ("Day", "2027-03-01"), ("Place", $"Salle {Canary}"));
        await coordinator.Post($"{address}?handler=propose", ("Proposal", $"Parler de {Canary}."));
        await coordinator.Post($"{address}?handler=decide", ("Words", $"Faire {Canary}."), ("Owner", "PREF"), ("Due", "2027-04-01"));
        var papers = await Read(address);
        await coordinator.Post($"{address}/seances/{papers.Meetings[0].Id}", ("Version", "0"), ("Minutes", $"On a dit {Canary}."));
        return papers;
    }

    private async Task<Papers> Read(string address)
    {
        var cellar = town.Parts.GetRequiredService<Cellar>();
        var mission = await cellar.Of(Room.Coordination).Look(room => room.One<string>(Question.In<CommitteeCanaryTests>("Coordination/mission_of_seat"), new { committee = address[9..] }), Stop);
        var member = new Viewer(new MissionId(Guid.Parse(mission!)), new AgencyId("PREF"), Role.Coordinator, new HashSet<string>());
        return (await town.Parts.GetRequiredService<CommitteeBook>().Open(member, Guid.Parse(address[9..]), Act.Read, Stop))!;
    }

    [GeneratedRegex("(/seances/)[0-9a-f-]{36}")]
    private static partial Regex Second();
}
