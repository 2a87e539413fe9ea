using System.Net;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Look;
using Xunit;

namespace Clairevoie.HouseTests.Intelligence;

/// <summary>Networks through the front door: refused by form, the same with and without script, and nobody's but whom they are shared with.</summary>
public sealed class NetworkPagesTests(InhabitedTown town)
{
    [Theory]
    [InlineData("vend sur telegram @carte_du_soir", "compte")]
    [InlineData("appeler le 06 12 34 56 78", "téléphone")]
    [InlineData("invitation t.me/+AbCd1234", "invitation")]
    public async Task What_leads_to_a_person_is_refused_with_its_reason_and_nothing_is_kept(string words, string reason)
    {
        var analyst = await town.SignedIn(Role.Analyst);
        var before = await Nodes(analyst);

        var answer = await analyst.Post("/renseignement/reseaux/nouveau", ("Kind", "Stash"), ("Territory", "COM-75056"), ("Words", words));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, (await Visitor.Read(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Nodes(analyst));
    }

    [Fact]
    public async Task A_node_is_written_down_tied_and_shared_and_then_the_investigator_sees_it()
    {
        var (analyst, investigator) = (await town.SignedIn(Role.Analyst), await town.SignedIn(Role.Investigator));
        var before = await Nodes(analyst);
        await analyst.Post("/renseignement/reseaux/nouveau", ("Kind", "Kitchen"), ("Territory", "COM-75056"), ("Words", "odeur de solvant le soir"));
        var added = Assert.Single((await Nodes(analyst)).Except(before));
        var other = before[0];
        Assert.Equal(HttpStatusCode.NotFound, (await investigator.Get($"/renseignement/reseaux/{added}")).StatusCode);

        var tied = await analyst.Post($"/renseignement/reseaux/{added}", ("act", "tie"), ("Other", other), ("Tie", "Supplies"), ("Day", "2026-01-15"), ("Source", "B"), ("Information", "BorneOut"), ("Reason", "vu deux fois"));
        var shared = await analyst.Post($"/renseignement/reseaux/{added}", ("act", "share"), ("Agency", AgencyOf(Role.Investigator)));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (tied.StatusCode, shared.StatusCode));
        Assert.Contains("vu deux fois", (await analyst.Open($"/renseignement/reseaux/{added}")).Body!.TextContent, StringComparison.Ordinal);
        var seen = (await investigator.Open($"/renseignement/reseaux/{added}")).Body!.TextContent;
        Assert.Contains("odeur de solvant", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("vu deux fois", seen, StringComparison.Ordinal); // the other end is not theirs to know
    }

    [Fact]
    public async Task Without_script_the_tables_and_the_sentences_say_everything()
    {
        var page = await (await town.SignedIn(Role.Analyst)).Open("/renseignement/reseaux");

        Assert.True(page.QuerySelectorAll("tr[data-node]").Length >= 16);
        Assert.True(page.QuerySelectorAll("tr[data-one]").Length >= 16);
        Assert.True(page.QuerySelector("#network")!.HasAttribute("hidden"));
        Assert.Contains("disparaît", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await (await town.SignedIn(Role.Analyst)).Open("/renseignement/reseaux?du=2090-01-01")).QuerySelectorAll("tr[data-one]"));
    }

    [Theory]
    [InlineData("", 1280, false)]
    [InlineData("/en", 375, true)]
    public async Task The_drawing_asks_nothing_that_the_policy_forbids_and_pages_can_be_used_by_everybody(string language, int width, bool dark)
    {
        await using var browser = await Chromium.Start();
        var window = await browser.Window(town, await town.SignedIn(Role.Analyst), width: width, dark: dark);
        var glance = new Glance(window);

        var wrong = await glance.At(language + "/renseignement/reseaux", town.Address.ToString());

        Assert.Empty(wrong);
        Assert.True(await window.Locator("#network canvas").CountAsync() >= 1);
        Assert.True(await window.Locator("#network").IsVisibleAsync());
        Assert.Empty(await glance.At(language + "/renseignement/canaux", town.Address.ToString()));
    }

    private static async Task<IReadOnlyList<string>> Nodes(Visitor visitor) =>
        [.. (await visitor.Open("/renseignement/reseaux")).QuerySelectorAll("tr[data-node]").Select(row => row.GetAttribute("data-node")!).Order(StringComparer.Ordinal)];

    private static string AgencyOf(Role role) => Clairevoie.Hall.Accounts.DemonstrationAccounts.Posts.First(post => post.Role == role).Agency;
}
