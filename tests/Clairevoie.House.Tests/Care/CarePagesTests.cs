using Clairevoie.Domain;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>What a structure does on its pages besides counting, in both languages, on a telephone and on a desk.</summary>
public sealed class CarePagesTests(InhabitedTown town)
{
    public static TheoryData<string, int> Looks => new() { { "", 375 }, { "", 1280 }, { "/en", 375 }, { "/en", 1280 } };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_structure_says_its_places_and_reads_those_of_all(string language, int width)
    {
        await using var browser = await Chromium.Start();
        var page = await At(browser, $"{language}/soin/places", width);
        await page.FillAsync("[name='capacity.social'], [name='capacity.health']", "30");
        await page.FillAsync("[name='occupied.social'], [name='occupied.health']", "31");
        await page.FillAsync("[name='waiting.social'], [name='waiting.health']", "4");
        await page.ClickAsync("main form[method=post] button[type=submit]");
        Assert.Equal(1, await page.Locator(".field.wrong").CountAsync());

        await page.FillAsync("[name='occupied.social'], [name='occupied.health']", "28");
        await page.ClickAsync("main form[method=post] button[type=submit]");
        await page.WaitForURLAsync("**dit=true**");
        Assert.Equal("28", await page.InputValueAsync("[name='occupied.social'], [name='occupied.health']"));
        await Holds(page, width);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_structure_says_where_it_asked_for_places(string language, int width)
    {
        await using var browser = await Chromium.Start();
        var page = await At(browser, $"{language}/soin/demandes", width);
        await page.SelectOptionAsync("[name=Towards]", "psychiatry");
        foreach (var (field, count) in ((string, string)[])[("answered", "14"), ("waiting", "x"), ("refused", "11")])
            await page.FillAsync($"[name={field}]", count);
        await page.ClickAsync("main form[method=post] button[type=submit]");
        Assert.Equal(1, await page.Locator(".field.wrong").CountAsync());

        await page.FillAsync("[name=waiting]", "22");
        await page.SelectOptionAsync("[name=Wait]", "90");
        await page.ClickAsync("main form[method=post] button[type=submit]");
        await page.WaitForSelectorAsync("main table td:has-text('22')");
        await Holds(page, width);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_bottleneck_is_drawn_and_stands_beside_as_a_table(string language, int width)
    {
        await using var browser = await Chromium.Start();
        var page = await At(browser, $"{language}/soin/attente", width);
        Assert.True(await page.Locator("main svg").CountAsync() > 0);
        Assert.True(await page.Locator("main table tbody tr").CountAsync() > 5);
        await Holds(page, width);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_month_says_who_left_public_space_to_start_care_and_how_many_mediations(string language, int width)
    {
        await using var browser = await Chromium.Start();
        var page = await At(browser, $"{language}/soin", width);
        await page.ClickAsync("main table th a[href*='/soin/releve'] >> nth=0");
        await page.FillAsync("[name=left]", "40");
        await page.FillAsync("[name='left-to-care']", "41");
        await page.ClickAsync("main form[method=post] button[type=submit]");
        Assert.Equal(1, await page.Locator(".field.wrong:has([name='left-to-care'])").CountAsync());

        await page.FillAsync("[name='left-to-care']", "22");
        await page.FillAsync("[name=mediations]", $"{width + language.Length}"); // the same again would change nothing, and leave nothing to sign
        await page.ClickAsync("main form[method=post] button[type=submit]");
        await page.ClickAsync("main a[href*='/soin/signer/'] >> nth=0");
        await page.WaitForSelectorAsync("main dd:has-text('22')");
        await page.ClickAsync("main form[method=post] button[type=submit]");
        await page.WaitForURLAsync("**/soin");
        await Holds(page, width);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_year_is_read_and_taken_home_as_a_file(string language, int width)
    {
        await using var browser = await Chromium.Start();
        var page = await At(browser, $"{language}/soin/annee", width);
        var file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main a.button[href*='handler=Csv']"));
        var text = await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken);

        Assert.StartsWith("structure,service,year,item,sum,months_signed\n", text.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("nursing", text, StringComparison.Ordinal);
        await Holds(page, width);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Fewer_than_11_answers_to_the_questionnaire_are_refused_on_the_page(string language, int width)
    {
        await using var browser = await Chromium.Start();
        var page = await At(browser, $"{language}/soin/besoins/saisir", width);
        foreach (var field in await page.Locator("main form[method=post] input[inputmode=numeric]").AllAsync())
            await field.FillAsync("0");
        await page.FillAsync("[name=respondents]", "10");
        await page.ClickAsync("main form[method=post] button[type=submit]");

        Assert.Equal(1, await page.Locator(".field.wrong:has([name=respondents])").CountAsync());
        await Holds(page, width);
    }

    private async Task<IPage> At(Chromium browser, string address, int width)
    {
        var page = await browser.Window(town, await town.SignedIn(Role.CareTeam), width, 900);
        await page.GotoAsync(address);
        return page;
    }

    // Nothing sticks out of the screen, and no reader of pages is lost. A page is as wide as its words until its style has come.
    private static async Task Holds(IPage page, int width)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    }
}
