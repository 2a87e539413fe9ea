using Clairevoie.Domain;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>Areas of an evaluation are drawn with the mouse on the map, or clicked cell by cell without a script; then the numbers come.</summary>
public sealed class DrawnAreasTests(InhabitedTown town)
{
    [Fact]
    public async Task Areas_drawn_with_the_mouse_give_their_numbers_and_are_sealed_from_the_problem_with_its_partners_ticked()
    {
        await using var browser = await Chromium.Start();
        var coordinator = await town.SignedIn(Role.Coordinator);
        var page = await browser.Window(town, coordinator);
        await page.GotoAsync((await coordinator.Open("/problemes")).QuerySelectorAll("main ul.tasks li").First(row => row.TextContent.Contains("UASA", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!);
        await page.ClickAsync("a:has-text('Choisir les zones et sceller')");

        await Stroke(page, 112, 113);
        await page.ClickAsync("a:has-text('Mettre en couronne')");
        await page.WaitForURLAsync(address => address.Contains("/mesurer/", StringComparison.Ordinal) && !address.Contains("fait=", StringComparison.Ordinal));
        await page.ClickAsync("a[href*='pinceau=Control']");
        await Stroke(page, 2, 3);
        await page.FillAsync("[name=debut]", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime).AddDays(-120).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.ClickAsync("button:has-text('Mesurer')");
        await Assertions.Expect(page.Locator("#resultat")).ToBeVisibleAsync();
        await page.ClickAsync("a[href*='/evaluations/nouvelle/']");

        Assert.Contains("UASA", await page.Locator("[name=Partners]:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)"));
        Assert.NotEmpty(await page.Locator("[name=Problem]").InputValueAsync());
    }

    [Fact]
    public async Task Without_a_script_each_cell_is_a_link_that_puts_it_where_the_brush_says()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        var cell = (await coordinator.Open("/ce-qui-bouge/mesurer")).QuerySelector("a[data-cell]")!;

        using var answer = await coordinator.Get(cell.GetAttribute("href")!.Insert(0, "/ce-qui-bouge/mesurer"));

        Assert.Contains("/ce-qui-bouge/mesurer/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(1, (await coordinator.Open(answer.Headers.Location.OriginalString)).QuerySelectorAll("a[data-cell] .cell-target").Length);
    }

    private static async Task Stroke(IPage page, int first, int last)
    {
        var before = page.Url;
        var (from, to) = (await Middle(page, first), await Middle(page, last));
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X, to.Y, new() { Steps = 8 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(address => address.Split('#')[0] != before.Split('#')[0]);
    }

    private static async Task<(float X, float Y)> Middle(IPage page, int at)
    {
        var cell = page.Locator("a[data-cell] polygon").Nth(at);
        await cell.ScrollIntoViewIfNeededAsync();
        var box = (await cell.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
