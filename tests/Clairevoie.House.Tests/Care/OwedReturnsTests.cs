using System.Net;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Deque.AxeCore.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>The health agency reads which structures have not signed which months, and asks each for it with one press; it reads no count for that.</summary>
public sealed class OwedReturnsTests(TownOfMonth town) : IClassFixture<TownOfMonth>
{
    public static TheoryData<string, int> Looks => new() { { "", 375 }, { "/en", 1280 } };

    [Fact]
    public async Task A_structure_asks_nobody_and_a_month_that_is_not_owed_is_not_asked_for()
    {
        var structure = await Declare("Le Ponton");
        var (team, agency) = (await town.SignedIn(Role.CareTeam), await town.SignedIn(Role.HealthAgency));

        Assert.Equal(HttpStatusCode.NotFound, (await team.Post("/soin/manquants", ("Structure", structure), ("Month", "2026-10"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await agency.Post("/soin/manquants", ("Structure", structure), ("Month", "2026-08"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await agency.Post("/soin/manquants", ("Structure", "x"), ("Month", "2026-10"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await town.SignedIn(Role.Analyst)).Get("/soin/manquants")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_agency_asks_by_name_and_the_structure_reads_so_on_its_own_page_of_the_day(string language, int width)
    {
        var name = $"Le Quai {width}";
        var structure = await Declare(name);
        await using var browser = await Chromium.Start();
        var page = await browser.Window(town, await town.SignedIn(Role.HealthAgency), width, 900);
        await page.GotoAsync($"{language}/soin/manquants");
        Assert.Equal(2, await page.Locator($"main li:has-text('{name}')").CountAsync()); // September and October
        await page.ClickAsync($"form:has([value='{structure}']):has([value='2026-09']) button");
        await page.WaitForSelectorAsync($"main li:has-text('{name}') .quiet");
        Assert.Equal(1, await page.Locator($"form:has([value='{structure}'])").CountAsync());

        await page.WaitForLoadStateAsync();
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        var day = (await (await town.SignedIn(Role.CareTeam)).Open("/aujourdhui?tout=1")).QuerySelector("main")!.TextContent;
        Assert.Contains($"L’agence de santé demande le relevé de {name} : septembre 2026.", day, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_was_signed_is_no_longer_missing()
    {
        var structure = await Declare("Le Bassin");
        var returns = town.Part<ReturnBook>();
        var counts = ServiceType.Of("outreach")!.Measures.ToDictionary(measure => measure.Key, _ => (string?)"25");
        var ids = Assert.IsType<Decision<IReadOnlyList<string>>.Yes>(await returns.Enter(Team, [new("Le Bassin", "2026-10", "yes", counts)], Stop)).Fact;
        Assert.True(await returns.Sign(Team, ids[0], Stop));

        var page = await (await town.SignedIn(Role.HealthAgency)).Open("/soin/manquants");
        Assert.Equal("2026-09", Assert.Single(page.QuerySelectorAll($"form:has([value='{structure}']) [name=Month]")).GetAttribute("value"));
    }

    private async Task<string> Declare(string name)
    {
        await (await town.SignedIn(Role.CareTeam)).Post("/soin/structures", ("Name", name), ("Service", "outreach"), ("Territory", "COM-75056"), ("Since", "2026-09"));
        return (await town.Part<StructureBook>().Of(Team, Stop)).Single(one => one.Name == name).Id;
    }

    private static Viewer Team { get; } = new(new(Guid.NewGuid()), new(DemonstrationAccounts.Posts.First(post => post.Role == Role.CareTeam).Agency), Role.CareTeam, Town.Territories.ToHashSet());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
