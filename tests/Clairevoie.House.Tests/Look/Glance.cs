using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Clairevoie.HouseTests.Look;

/// <summary>One look at a page in a real browser, and what is wrong with it.</summary>
public sealed class Glance
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly IPage page;
    private readonly List<string> asked = [];
    private readonly List<string> said = [];

    public Glance(IPage page)
    {
        this.page = page;
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add(message.Text);
    }

    /// <summary>Opens an address and lists what is wrong: for axe, for the width of the screen, for the policy of the page, for other hosts.</summary>
    public async Task<IReadOnlyList<string>> At(string address, string house)
    {
        asked.Clear();
        said.Clear();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        var axe = await page.RunAxe(Rules);
        return
        [
            .. axe.Violations.Select(violation => $"{address}: {violation.Id} at {violation.Nodes[0].Target}"),
            .. await IsTooWide() ? [$"{address}: wider than the screen"] : Array.Empty<string>(),
            .. asked.Where(url => !url.StartsWith(house, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)
                && !url.StartsWith("blob:", StringComparison.Ordinal)).Select(url => $"{address}: asks {url}"),
            .. said.Where(text => text.Contains("Content Security Policy", StringComparison.Ordinal)).Select(text => $"{address}: {text}"),
        ];
    }

    /// <summary>Keeps a picture of the whole page, when somebody asked for them.</summary>
    public async Task Keep(string name)
    {
        if (Environment.GetEnvironmentVariable("CLAIREVOIE_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    private Task<bool> IsTooWide() => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
}
