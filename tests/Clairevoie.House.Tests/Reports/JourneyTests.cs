using System.Diagnostics;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>The walk of a reporter without scripts: in Chromium, and in a text browser.</summary>
public sealed class JourneyTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    [Fact]
    public async Task A_report_is_told_and_followed_in_a_browser_without_scripts()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "Not run: no browser at /usr/bin/chromium (apt-get install chromium).");
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var context = await browser.NewContextAsync(new() { BaseURL = town.Address.ToString(), JavaScriptEnabled = false, ViewportSize = new() { Width = 375, Height = 800 } });
        var page = await context.NewPageAsync();

        await page.GotoAsync("/signaler");
        await page.Locator("input[name=kind][value=Syringes]").CheckAsync();
        await page.Locator("input[value=SyringesLeft]").CheckAsync();
        if (!await page.Locator("input[name=lat]").IsVisibleAsync()) await page.Locator("details summary").First.ClickAsync();
        await page.Locator("input[name=lat]").FillAsync("46.02");
        await page.Locator("input[name=lon]").FillAsync("-4.01");
        await page.Locator("input[name=half][value=am]").CheckAsync();
        await page.Locator("input[name=day]").FillAsync("2026-01-02");
        await page.Locator("button[value=send]").ClickAsync();
        var code = await page.Locator("#receipt-code").InnerTextAsync();

        await page.GotoAsync("/suivre");
        await page.Locator("input[name=code]").FillAsync(code);
        await page.Locator("button[value=open]").ClickAsync();

        Assert.Equal("Reçu", (await page.Locator(".states [aria-current]").InnerTextAsync()).Trim());
        Assert.Empty(await context.CookiesAsync());
    }

    [Fact]
    public async Task A_report_is_told_and_followed_in_a_text_browser()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/w3m"), "Not run: no text browser at /usr/bin/w3m (apt-get install w3m).");
        var form = await new HtmlParser().ParseDocumentAsync(await W3m("/signaler", null, "-dump_source"));
        var fields = Reporter.Plain("Scene");
        fields["token"] = form.QuerySelector("input[name=token]")!.GetAttribute("value")!;

        var receipt = await W3m("/signaler", fields, "-dump");
        var code = receipt.Split('\n', ' ').Select(word => word.Trim()).First(word => word.Count(letter => letter == '-') == 3 && word.Length == 19);
        var told = await W3m("/suivre", new() { ["code"] = code, ["act"] = "open" }, "-dump");

        Assert.Contains("112", receipt, StringComparison.Ordinal);
        Assert.Contains("C’est arrivé", told, StringComparison.Ordinal);
    }

    private async Task<string> W3m(string door, Dictionary<string, string>? fields, string how)
    {
        var start = new ProcessStartInfo("/usr/bin/w3m") { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in (string[])["-no-cookie", "-O", "UTF-8", "-cols", "120", how]) start.ArgumentList.Add(argument);
        if (fields is not null)
        {
            start.ArgumentList.Add("-post");
            start.ArgumentList.Add("-");
        }

        start.ArgumentList.Add(new Uri(town.Address, door).ToString());
        using var w3m = Process.Start(start)!;
        if (fields is not null) await w3m.StandardInput.WriteAsync(await new FormUrlEncodedContent(fields).ReadAsStringAsync(TestContext.Current.CancellationToken));
        w3m.StandardInput.Close();
        return await w3m.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
