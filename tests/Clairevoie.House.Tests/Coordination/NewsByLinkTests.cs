using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>The coordinator asks, the pilot answers from the message itself, once and without sign-in.</summary>
public sealed class NewsByLinkTests(InhabitedTown town)
{
    [Fact]
    public async Task A_pilot_answers_by_a_link_that_serves_once_and_the_coordinator_reads_it()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        var line = await Silent(coordinator);
        var asked = await Visitor.Read(await coordinator.Post($"{line}?handler=ask"));
        var link = new Uri(asked.QuerySelector(".notice code")!.TextContent).AbsolutePath;
        using var pilot = town.Somebody();

        Assert.Contains("Dire aux riverains", (await pilot.Open(link)).DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pilot.Post(link, ("Move", "Abandoned"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await pilot.Post(link, ("Move", "News"), ("Words", "La quatrième lettre part lundi."))).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await pilot.Get(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await pilot.Post(link, ("Move", "News"), ("Words", "Encore."))).StatusCode);
        Assert.Contains("La quatrième lettre part lundi.", (await coordinator.Open(line)).DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Empty(pilot.Cookies.GetCookies(town.Address));
    }

    [Fact]
    public async Task A_link_that_was_never_given_leads_nowhere()
    {
        using var somebody = town.Somebody();
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.Get("/nouvelles/AAAAAAAAAAAAAAAAAAAAAAAAAAA")).StatusCode);
    }

    [Fact]
    public async Task Only_whoever_answers_for_every_line_asks_others_for_news()
    {
        var line = await Silent(await town.SignedIn(Role.Coordinator), "silence");
        foreach (var role in (Role[])[Role.Town, Role.Prosecutor, Role.Landlord, Role.Auditor, Role.Public])
            Assert.Equal(HttpStatusCode.NotFound, (await (await town.SignedIn(role)).Post($"{line}?handler=ask")).StatusCode);
    }

    [Fact]
    public async Task The_letter_lies_in_the_folder_and_names_the_measure_by_its_number_only()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        using var answer = await coordinator.Post($"{await Silent(coordinator, "injonction")}?handler=ask");

        var letters = Directory.GetFiles(Path.Combine(town.Var, "mail"), "*.eml").Select(File.ReadAllText).ToList();

        Assert.Contains(letters, letter => letter.Contains("/nouvelles/", StringComparison.Ordinal));
        Assert.DoesNotContain(letters, letter => letter.Contains("injonction", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<string> Silent(Visitor coordinator, string words = "riverains")
    {
        var list = await coordinator.Open(words == "silence" ? "/plan?attente=30" : $"/plan?plan=ARD-1&q={words}");
        return list.QuerySelector("tbody td a[href^='/plan/mesure/']")!.GetAttribute("href")!;
    }
}
