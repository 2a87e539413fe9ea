using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests;

/// <summary>A real browser, where the machine has one; a test that needs it is named as not run where there is none.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";
    private const float Patience = 90_000;

    private readonly IPlaywright driver;
    private readonly IBrowser browser;

    private Chromium(IPlaywright driver, IBrowser browser) => (this.driver, this.browser) = (driver, browser);

    /// <summary>Starts the browser.</summary>
    public static async Task<Chromium> Start(params string[] args)
    {
        Assert.SkipUnless(File.Exists(Program), $"Not run: no browser at {Program} (apt-get install chromium).");
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", .. args], Timeout = Patience });
        return new Chromium(driver, browser);
    }

    /// <summary>A window of this size at a house, in the session of a visitor if one is named.</summary>
    public async Task<IPage> Window(Town town, Visitor? session = null, int width = 1280, int height = 900, bool dark = false)
    {
        ArgumentNullException.ThrowIfNull(town);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = town.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        // A slow machine is given time; what never comes still fails.
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        if (session is not null)
            await context.AddCookiesAsync(session.Cookies.GetCookies(town.Address).Select(cookie =>
                new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = "localhost", Path = "/", HttpOnly = true, SameSite = SameSiteAttribute.Strict }));
        return await context.NewPageAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
    }
}
