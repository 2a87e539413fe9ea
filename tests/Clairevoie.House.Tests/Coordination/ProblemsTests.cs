using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>Problems through the front door: who reads them, two who write at once, an action told from a phone.</summary>
public sealed class ProblemsTests(InhabitedTown town)
{
    [Fact]
    public async Task Who_is_no_partner_finds_nothing_at_the_address_of_a_problem()
    {
        var address = await First(await town.SignedIn(Role.Coordinator), "SIAO");

        foreach (var role in (Role[])[Role.Landlord, Role.Employer, Role.Investigator, Role.Mildeca])
            Assert.NotEqual(HttpStatusCode.OK, (await (await town.SignedIn(role)).Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await town.SignedIn(Role.Housing)).Get(address)).StatusCode);
    }

    [Fact]
    public async Task The_second_of_two_who_write_sees_both_and_chooses()
    {
        var (first, second) = (await town.SignedIn(Role.Town), await town.SignedIn(Role.Coordinator));
        var address = await First(second, "SIAO");
        var turn = (await second.Open(address)).QuerySelector("input[name='Turn']")!.GetAttribute("value")!;

        await first.Post($"{address}?handler=note", ("Turn", turn), ("noteWords", "La grille est posée."));
        using var late = await second.Post($"{address}?handler=note", ("Turn", turn), ("noteWords", "Trois places se libèrent lundi."));
        var shown = await Visitor.Read(late);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("La grille est posée.", shown.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Trois places se libèrent lundi.", shown.QuerySelector("main form textarea")!.TextContent, StringComparison.Ordinal);

        var now = shown.QuerySelector("main form input[name='Turn']")!.GetAttribute("value")!;
        await second.Post($"{address}?handler=note", ("Turn", now), ("noteWords", "Trois places se libèrent lundi."));
        var both = (await first.Open(address)).DocumentElement.TextContent;
        Assert.Contains("La grille est posée.", both, StringComparison.Ordinal);
        Assert.Contains("Trois places se libèrent lundi.", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pilot_says_from_the_list_of_the_week_that_an_action_is_done()
    {
        var pilot = await town.SignedIn(Role.GpoPilot);
        var action = (await pilot.Open("/problemes")).QuerySelector(".tasks a[href*='/actions/']")!.GetAttribute("href")!;
        var turn = (await pilot.Open(action)).QuerySelector("input[name='Turn']")!.GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pilot.Post($"{action}?handler=done", ("Turn", turn), ("doneWords", "Fait."))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await pilot.Post($"{action}?handler=done", ("Turn", turn), ("doneWords", "Comptage fait trois soirs."), ("doneOutcome", "TooEarly"))).StatusCode);

        Assert.Contains("Comptage fait trois soirs.", (await pilot.Open(action.Split("/actions/")[0])).DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Null((await pilot.Open("/problemes")).QuerySelector($"a[href='{action}']"));
    }

    [Fact]
    public async Task The_days_of_own_actions_stand_in_the_calendar_without_a_word_of_them()
    {
        var pilot = await town.SignedIn(Role.Landlord);
        var days = (await pilot.Open("/mon-calendrier")).QuerySelectorAll("main li a[href*='/actions/']").ToList();

        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.Contains(day.TextContent, (string[])["Échéance d’une action", "Rappel d’une action", "Fin d’attente d’une action"]));
    }

    [Fact]
    public async Task The_order_says_why_and_keeps_what_care_told_from_those_who_may_not_read_it()
    {
        var coordinator = (await (await town.SignedIn(Role.Coordinator)).Open("/problemes/ordre")).QuerySelector("main")!.TextContent;
        var prosecutor = (await (await town.SignedIn(Role.Prosecutor)).Open("/problemes/ordre")).QuerySelector("main table")!.TextContent;

        Assert.Contains("points", coordinator, StringComparison.Ordinal);
        Assert.DoesNotContain("points", prosecutor, StringComparison.Ordinal);
        Assert.DoesNotContain("maraude", prosecutor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_leaves_as_a_file_with_whom_each_is_shared()
    {
        using var answer = await (await town.SignedIn(Role.ChildProtection)).Get("/problemes?handler=csv");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim().Split('\n');

        Assert.StartsWith("id,kind,place,territory,lead,partners", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.Contains("ASE: ", line, StringComparison.Ordinal));
        Assert.NotEmpty(lines.Skip(1));
    }

    private static async Task<string> First(Visitor viewer, string partner) => (await viewer.Open("/problemes"))
        .QuerySelectorAll("main ul.tasks li").First(row => row.TextContent.Contains(partner, StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
}
