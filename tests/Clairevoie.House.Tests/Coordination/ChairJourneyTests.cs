using Clairevoie.Domain;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>In a browser, as whoever chairs: a committee founded and signed, a problem that it carries, and the decision that ends it.</summary>
public sealed class ChairJourneyTests(InhabitedTown town)
{
    private const string Group = "Groupe du parcours";
    private const string Decided = "Le groupe constate que plus rien ne se répète.";

    [Fact]
    public async Task A_problem_of_a_committee_is_closed_by_the_decision_that_its_chair_writes()
    {
        await using var browser = await Chromium.Start();
        var page = await browser.Window(town, await town.SignedIn(Role.Coordinator));
        await Sign(page);
        var problem = await Open(page);

        await page.ClickAsync("summary:has-text('Clore par décision du comité')");
        await page.SelectOptionAsync("[name=closeReason]", "Solved");
        await page.FillAsync("[name=closeWords]", Decided);
        await page.ClickAsync("button:has-text('Clore le problème')");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("clos par décision du comité : résolu");
        Assert.Equal(0, await page.Locator("summary:has-text('Clore par décision')").CountAsync());
        await page.GotoAsync("/comites");
        await page.ClickAsync($"main a:has-text('{Group}')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Decided);
        Assert.Equal(404, (int)(await (await town.SignedIn(Role.Town)).Get(problem)).StatusCode);
    }

    private static async Task Sign(IPage page)
    {
        await page.GotoAsync("/comites/nouveau");
        await page.CheckAsync("[name=Kind][value=Gpo]");
        await page.FillAsync("[name=Name]", Group);
        await page.FillAsync("[name=Territory]", "COM-00056");
        await page.ClickAsync("main form button[type=submit]");
        await page.ClickAsync($"main a:has-text('{Group}')");
        await page.CheckAsync("[name=Accepted]");
        await page.ClickAsync("main form button[type=submit]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Group);
    }

    private static async Task<string> Open(IPage page)
    {
        await page.GotoAsync("/problemes/nouveau");
        await page.CheckAsync("[name=Kind][value=Waste]");
        await page.SelectOptionAsync("[name=Place]", new SelectOptionValue { Index = 1 });
        await page.FillAsync("[name=Others]", "BAIL");
        await page.SelectOptionAsync("[name=Committee]", new SelectOptionValue { Label = Group });
        await page.ClickAsync("button:has-text('Ouvrir le problème')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("papier d’un comité");
        return new Uri(page.Url).PathAndQuery;
    }
}
