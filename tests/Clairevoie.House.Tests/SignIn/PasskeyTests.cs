using Clairevoie.Domain;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>Passkeys, in a real browser with an authenticator that only exists there.</summary>
public sealed class PasskeyTests(Town town)
{
    [Fact]
    public async Task A_passkey_that_was_added_opens_the_day_without_a_password()
    {
        var agent = await Agent.Of(town, Role.Analyst);
        await using var chromium = await Chromium.Start();
        var page = await chromium.Window(town);
        await HoldAuthenticator(page);

        await page.GotoAsync("/connexion");
        await page.FillAsync("[name=name]", agent.Name);
        await page.FillAsync("[name=password]", Agent.Password);
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/compte/second-facteur");
        await page.ClickAsync("[data-passkey=make] button");
        await page.WaitForURLAsync("**/compte/cles");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/connexion?retour=/ce-que-je-vois");
        await page.ClickAsync("[data-passkey=signin] button");
        await page.WaitForURLAsync(new Uri(town.Address, "/ce-que-je-vois").ToString());

        Assert.Contains("analyste", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_of_nobody_is_answered_like_every_other_failure()
    {
        await using var chromium = await Chromium.Start();
        var page = await chromium.Window(town);
        await HoldAuthenticator(page);
        await page.GotoAsync("/connexion");

        await page.ClickAsync("[data-passkey=signin] button");

        await Assertions.Expect(page.Locator("[data-passkey=signin] [role=alert]")).ToBeVisibleAsync();
        Assert.EndsWith("/connexion", page.Url, StringComparison.Ordinal);
    }

    private static async Task HoldAuthenticator(IPage page)
    {
        var wire = await page.Context.NewCDPSessionAsync(page);
        await wire.SendAsync("WebAuthn.enable");
        await wire.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
