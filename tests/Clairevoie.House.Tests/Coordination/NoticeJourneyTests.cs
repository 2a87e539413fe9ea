using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>A notice through the front door: sent, read, acknowledged, followed.</summary>
public sealed class NoticeJourneyTests(InhabitedTown town)
{
    [Fact]
    public async Task Care_finds_a_sector_and_a_week_and_no_word_of_why()
    {
        var care = await town.SignedIn(Role.CareTeam);
        var notice = (await care.Open("/avis-aux-partenaires")).QuerySelector("a[href*='/recu/']")!.GetAttribute("href")!;

        var page = (await care.Open(notice)).QuerySelector("main")!;

        Assert.Contains("Un renfort est demandé", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("secteur", page.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("blockquote"));
        Assert.DoesNotContain("opération", page.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_form_of_a_pilot_offers_no_post_of_care_and_a_forged_one_is_refused()
    {
        var pilot = await town.SignedIn(Role.GpoPilot);
        var form = await pilot.Open("/avis-aux-partenaires/nouveau?nature=WorksPlanned");
        var offered = form.QuerySelectorAll("input[name=To]").Select(box => box.GetAttribute("value")!).ToList();
        var week = form.QuerySelector("select[name=Week] option:last-child")!.GetAttribute("value")!;
        var territory = form.QuerySelector("select[name=Territory] option")!.GetAttribute("value")!;

        Assert.Contains("VILLE/Town", offered);
        Assert.All(["CareTeam", "UasaSocial", "Housing", "HealthAgency"], role => Assert.DoesNotContain(offered, post => post.EndsWith(role, StringComparison.Ordinal)));
        using var forged = await pilot.Post("/avis-aux-partenaires/nouveau?nature=WorksPlanned", ("Territory", territory), ("Topic", "Works"), ("Week", week), ("To", "CAARUD/CareTeam"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
    }

    [Fact]
    public async Task Whoever_sends_sees_who_acknowledged_and_when_and_the_neighbour_sees_no_list_of_others()
    {
        var prefect = await town.SignedIn(Role.Prefect);
        var form = await prefect.Open("/avis-aux-partenaires/nouveau?nature=ShiftExpected");
        using var sent = await prefect.Post(
            "/avis-aux-partenaires/nouveau?nature=ShiftExpected",
            ("Territory", form.QuerySelector("select[name=Territory] option")!.GetAttribute("value")!), ("Week", form.QuerySelector("select[name=Week] option")!.GetAttribute("value")!), ("To", "VOISINE/Neighbour"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var neighbour = await town.SignedIn(Role.Neighbour);
        var list = await neighbour.Open("/avis-aux-partenaires");

        Assert.Null(list.QuerySelector("table"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get("/avis-aux-partenaires/nouveau")).StatusCode);
        await neighbour.Post(list.QuerySelector("a[href*='/recu/']")!.GetAttribute("href")!, ("Answer", "WillAct"), ("Words", "Deux médiateurs de plus."));

        var followed = (await prefect.Open("/avis-aux-partenaires")).QuerySelectorAll("tbody tr th a").First(link => link.TextContent.Contains("déplacer", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("Deux médiateurs de plus.", (await prefect.Open(followed)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_is_given_by_a_link_without_sign_in_and_once()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        var ask = (await coordinator.Open("/chiffres-mensuels")).QuerySelector("form[action*='handler=link']")!.GetAttribute("action")!;
        var link = new Uri((await Visitor.Read(await coordinator.Post(ask))).QuerySelector(".notice code")!.TextContent).AbsolutePath;
        using var somebody = town.Somebody();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await somebody.Post(link, ("Counted", "beaucoup"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await somebody.Post(link, ("Counted", "37"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.Get(link)).StatusCode);
        Assert.Contains("37", (await coordinator.Open("/chiffres-mensuels")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(somebody.Cookies.GetCookies(town.Address));
    }
}
