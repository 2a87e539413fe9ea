using System.Text.Json;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>A team counts on a telephone: the network is cut at each step, the clock is wrong, two telephones send at once; each tally arrives once and is forgotten.</summary>
public sealed class CountersTests(Town town)
{
    private const string Page = "/soin/compteurs";

    [Fact]
    public async Task Without_a_network_a_tally_waits_sealed_and_leaves_once_when_it_is_back()
    {
        await using var browser = await Chromium.Start();
        var (page, name) = await Telephone(browser);
        await page.Context.SetOfflineAsync(true);
        await Count(page, 3);
        await Says(page, "Pas de réseau");
        Assert.Equal("", await Sent(name));
        Assert.DoesNotContain("contacts", await Waiting(page), StringComparison.Ordinal);
        Assert.Equal(1, await HowManyWait(page));

        await page.Context.SetOfflineAsync(false);
        await Says(page, "oubliées de ce téléphone : 1");
        Assert.Equal("3", await Sent(name));
        Assert.Equal(0, await HowManyWait(page));
    }

    [Fact]
    public async Task The_page_opens_without_a_network_and_what_is_counted_there_leaves_later()
    {
        await using var browser = await Chromium.Start();
        var (page, name) = await Telephone(browser);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => undefined)");
        await Count(page, 1);
        await Says(page, "oubliées de ce téléphone : 1");
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(Page);
        await page.WaitForSelectorAsync("text=Pas de réseau : comptez quand même");
        await Count(page, 5);
        await Count(page, 2);
        Assert.Equal(2, await HowManyWait(page));
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.Context.SetOfflineAsync(false);
        await again.GotoAsync(Page);
        await Says(again, "oubliées de ce téléphone : 2");
        Assert.Equal("1, 2, 5", await Sent(name));
    }

    [Fact]
    public async Task An_answer_that_is_lost_on_its_way_back_makes_no_second_tally()
    {
        await using var browser = await Chromium.Start();
        var (page, name) = await Telephone(browser);
        var lost = 0;
        await page.RouteAsync("**/envoi", async route =>
        {
            if (lost++ > 0)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync(); // the house takes it
            await route.AbortAsync("connectionreset"); // and the telephone never hears so
        });
        await Count(page, 4);
        await Says(page, "Pas de réseau");
        Assert.Equal("4", await Sent(name));
        Assert.Equal(1, await HowManyWait(page));

        await page.ClickAsync("[data-now]");
        await Says(page, "oubliées de ce téléphone : 1");
        Assert.Equal("4", await Sent(name));
        Assert.Equal(0, await HowManyWait(page));
    }

    [Fact]
    public async Task Two_telephones_of_a_team_that_send_at_once_are_both_taken()
    {
        await using var browser = await Chromium.Start();
        var (one, name) = await Telephone(browser);
        var (two, _) = await Telephone(browser, name);
        await Task.WhenAll(Count(one, 6), Count(two, 6));
        await Says(one, "oubliées de ce téléphone : 1");
        await Says(two, "oubliées de ce téléphone : 1");

        Assert.Equal("6, 6", await Sent(name));
    }

    [Fact]
    public async Task A_telephone_whose_clock_is_years_ahead_counts_on_the_right_day()
    {
        await using var browser = await Chromium.Start();
        var (page, name) = await Telephone(browser, wrongClock: true);
        await Count(page, 3);
        await Says(page, "oubliées de ce téléphone : 1");

        Assert.Equal("3", await Sent(name));
        Assert.All(await Open(), tally => Assert.InRange(tally.Line.Day, Today.AddDays(-1), Today));
    }

    [Fact]
    public async Task A_tally_of_an_impossible_day_comes_back_to_the_screen_and_is_put_right()
    {
        await using var browser = await Chromium.Start();
        var (page, name) = await Telephone(browser);
        await page.FillAsync("form[data-pad=outreach] [name=Day]", "2031-01-01");
        await Count(page, 8);
        await Says(page, "l’horloge du téléphone est peut-être fausse");
        Assert.Equal("8", await page.InputValueAsync("form[data-pad=outreach] [name=contacts]"));
        Assert.Equal(1, await HowManyWait(page));

        await page.FillAsync("form[data-pad=outreach] [name=Day]", $"{Today:yyyy-MM-dd}");
        await page.ClickAsync("form[data-pad=outreach] button[type=submit]");
        await Says(page, "oubliées de ce téléphone : 1");
        Assert.Equal("8", await Sent(name));
        Assert.Equal(0, await HowManyWait(page));
    }

    [Fact]
    public async Task When_the_session_has_ended_what_was_counted_waits_for_the_next_one()
    {
        await using var browser = await Chromium.Start();
        var (page, name) = await Telephone(browser);
        await page.Context.ClearCookiesAsync();
        await Count(page, 3);
        await Says(page, "Votre session est finie");
        Assert.Equal(1, await HowManyWait(page));
        Assert.Equal("", await Sent(name));
    }

    [Fact]
    public async Task Without_a_script_the_form_is_sent_once_however_often_it_is_pressed()
    {
        var visitor = await town.SignedIn(Role.CareTeam);
        var structure = await Structure($"Maraude sans script {Guid.NewGuid():N}");
        var id = Guid.NewGuid().ToString("D");
        (string, string)[] form = [("once", id), ("Structure", structure.Id), ("Day", $"{Today:yyyy-MM-dd}"), ("Half", "am"), ("Sector", "COM-75056"), ("contacts", "9")];
        await visitor.Post(Page, form);
        await visitor.Post(Page, form);

        Assert.Equal(9, Assert.Single(await Open(), tally => tally.Line.Structure == structure.Id).Counts["contacts"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"entries\":null}")]
    [InlineData("{\"entries\":[null]}")]
    [InlineData("{\"entries\":[{\"id\":7}]}")]
    [InlineData("[[[[[[[[[[[[]]]]]]]]]]]]")]
    public async Task What_is_not_a_sending_is_refused(string body)
    {
        using var sent = new HttpRequestMessage(HttpMethod.Post, Page + "/envoi") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        using var answer = await (await town.SignedIn(Role.CareTeam)).Send(sent);

        Assert.InRange((int)answer.StatusCode, 400, 413);
    }

    private static Viewer Team { get; } = new(new(Guid.NewGuid()), new(DemonstrationAccounts.Posts.First(post => post.Role == Role.CareTeam).Agency), Role.CareTeam, Town.Territories.ToHashSet());

    private static DateOnly Today => HalfDay.Of(TimeProvider.System.GetUtcNow()).Day;

    private static async Task Count(IPage page, int contacts)
    {
        for (var one = 0; one < contacts; one++)
            if (await page.InputValueAsync("form[data-pad=outreach] [name=contacts]") != $"{contacts}")
                await page.ClickAsync("form[data-pad=outreach] .field:has([name=contacts]) .step:last-of-type");
        await page.ClickAsync("form[data-pad=outreach] button[type=submit]");
    }

    private static Task<IJSHandle> Says(IPage page, string what) => page.WaitForFunctionAsync("what => document.querySelector('[data-status]')?.textContent.includes(what)", what);

    private static async Task<string> Waiting(IPage page) => (await page.EvaluateAsync<JsonElement>(
        """
        () => new Promise((done) => {
          const asked = indexedDB.open('clairevoie-counters');
          asked.onsuccess = () => (asked.result.transaction('waiting').objectStore('waiting').getAll().onsuccess = (event) => done(JSON.stringify(event.target.result)));
        })
        """)).GetString()!;

    private static async Task<int> HowManyWait(IPage page) => JsonDocument.Parse(await Waiting(page)).RootElement.GetArrayLength();

    /// <summary>A telephone of the team at the counters, with the one structure of this test chosen.</summary>
    private async Task<(IPage Page, string Structure)> Telephone(Chromium browser, string? name = null, bool wrongClock = false)
    {
        name ??= $"Maraude {Guid.NewGuid():N}";
        var structure = await Structure(name);
        var page = await browser.Window(town, await town.SignedIn(Role.CareTeam), width: 375, height: 700);
        if (wrongClock)
            await page.Clock.InstallAsync(new() { TimeDate = new DateTime(2031, 5, 4, 3, 2, 1, DateTimeKind.Utc) });
        await page.GotoAsync(Page);
        await page.WaitForSelectorAsync("form[data-pad=outreach] .step");
        await page.SelectOptionAsync("form[data-pad=outreach] [name=Structure]", structure.Id);
        return (page, name);
    }

    private async Task<StructureKept> Structure(string name)
    {
        var book = town.Parts.GetRequiredService<StructureBook>();
        await book.Declare(Team, new(name, "outreach", "COM-75056", "2026-08"), TestContext.Current.CancellationToken);
        return (await book.Of(Team, TestContext.Current.CancellationToken)).Single(one => one.Name == name);
    }

    private async Task<IReadOnlyList<TallyKept>> Open() => await town.Parts.GetRequiredService<TallyBook>().StillOpen(Team, TestContext.Current.CancellationToken);

    /// <summary>What the house took of this structure, the smallest first.</summary>
    private async Task<string> Sent(string name)
    {
        var structure = await Structure(name);
        return string.Join(", ", (await Open()).Where(tally => tally.Line.Structure == structure.Id).Select(tally => tally.Counts["contacts"]).Order());
    }
}
