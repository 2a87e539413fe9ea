using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Look;

/// <summary>Somebody who is no longer alone leaves the page at once.</summary>
public sealed class QuickExitTests(Town town)
{
    private const string Weather = "https://meteofrance.com/";

    [Fact]
    public async Task The_link_leaves_and_the_way_back_does_not_lead_to_the_report()
    {
        await using var browser = await Chromium.Start();
        var page = await Reporting(browser);
        await page.ClickAsync("[data-quick-exit]");
        await page.WaitForURLAsync(Weather);
        await page.GoBackAsync();
        Assert.DoesNotContain("/signaler", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_pressed_three_times_leaves_too()
    {
        await using var browser = await Chromium.Start();
        var page = await Reporting(browser);
        await page.FocusAsync("textarea");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Keyboard.PressAsync("Escape")));
        await page.WaitForURLAsync(Weather);
    }

    [Fact]
    public async Task Without_a_script_the_link_still_leaves_and_tells_nobody_from_where()
    {
        var link = (await town.Somebody().Open("/signaler")).QuerySelector("[data-quick-exit]")!;
        Assert.Equal(Weather, link.GetAttribute("href"));
        Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    private async Task<IPage> Reporting(Chromium browser)
    {
        var page = await browser.Window(town);
        await page.RouteAsync(Weather + "**", route => route.FulfillAsync(new() { Body = "<title>sun</title>", ContentType = "text/html" }));
        await page.GotoAsync("/vie-privee");
        await page.GotoAsync("/signaler");
        return page;
    }
}
