using System.Net;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Maps;

/// <summary>An area drawn on the shared map, alarms and surfaces on it, and steps shorter than a quarter, as readers are answered without a script.</summary>
public sealed class MapAreaTests(InhabitedTown town)
{
    private const string Wide = "45.97,-4.04;45.97,-4.02;45.95,-4.02;45.95,-4.04";

    [Fact]
    public async Task What_makes_no_area_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var visitor = await town.SignedIn(Role.Coordinator);

        var page = await visitor.Open("/carte?pour=zone&coins=ici%0Aet%20la");

        Assert.Equal("ici\net la", page.QuerySelector("#coins")!.TextContent);
        Assert.Equal("true", page.QuerySelector("#coins")!.GetAttribute("aria-invalid"));
        Assert.Empty(page.QuerySelectorAll(".area-counts"));
    }

    [Fact]
    public async Task An_area_is_counted_for_the_period_and_the_one_before_and_stays_in_the_address()
    {
        var visitor = await town.SignedIn(Role.Coordinator);

        var page = await visitor.Open($"/carte?couche=nuisances-signalees&couche=lieux&periode=2026-T3&zone={Uri.EscapeDataString(Wide)}");

        Assert.Equal(["nuisances-signalees", "lieux"], page.QuerySelectorAll(".area-counts tr[data-of]").Select(row => row.GetAttribute("data-of")));
        Assert.All(page.QuerySelectorAll("#steps a"), link => Assert.Contains("zone=", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("svg.still .drawn-zone"));
    }

    [Fact]
    public async Task An_area_leads_to_the_measure_of_displacement_those_who_may_measure_and_nobody_else()
    {
        var address = $"/carte?zone={Uri.EscapeDataString(Wide)}&temoin={Uri.EscapeDataString("45.95,-4.0;45.95,-3.99;45.94,-3.995")}";

        var (coordinator, anyone) = (await (await town.SignedIn(Role.Coordinator)).Open(address), await (await town.SignedIn(Role.Public)).Open(address));
        var link = coordinator.QuerySelectorAll("#tables a").Select(one => one.GetAttribute("href")!).Single(href => href.Contains("/ce-qui-bouge/mesurer/", StringComparison.Ordinal));
        var measure = await (await town.SignedIn(Role.Coordinator)).Open(link.Split('#')[0]);

        Assert.DoesNotContain(anyone.QuerySelectorAll("a"), one => one.GetAttribute("href")?.Contains("ce-qui-bouge", StringComparison.Ordinal) == true);
        Assert.NotEmpty(measure.QuerySelectorAll("svg .cell-target, svg .target, svg [class*=target]"));
    }

    [Fact]
    public async Task Alarms_stand_on_the_map_with_their_sentence_for_those_whom_the_table_grants_them()
    {
        var (coordinator, landlord) = (await town.SignedIn(Role.Coordinator), await town.SignedIn(Role.Landlord));
        using var refused = await landlord.Get("/carte/couches/alertes.geojson");

        var page = await coordinator.Open("/carte?couche=alertes");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.NotNull(page.QuerySelector("section[data-layer=alertes]"));
        Assert.All(page.QuerySelectorAll("section[data-layer=alertes] tbody a"), link => Assert.StartsWith("/ce-qui-bouge/", link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_layer_of_places_that_a_viewer_may_open_has_a_surface_with_its_bandwidth_on_the_legend()
    {
        var visitor = await town.SignedIn(Role.Coordinator);

        foreach (var name in (string[])["foyers-lieux-signales", "foyers-lieux", "foyers-problemes"])
            Assert.Contains("200 m", (await visitor.Open($"/carte?couche={name}")).QuerySelector($"section[data-layer={name}] .hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layer_told_by_longer_steps_says_which_it_shows()
    {
        var visitor = await town.SignedIn(Role.Coordinator);

        var page = await visitor.Open("/carte?couche=nuisances&periode=2026-09");

        Assert.Contains("Trimestre 3 de 2026", page.QuerySelector("section[data-layer=nuisances]")!.TextContent, StringComparison.Ordinal);
    }
}
