using System.Net;
using System.Text.Json;
using Clairevoie.Coordination.Sectors;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Intelligence;
using Clairevoie.Store;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>The exact places of scenes and nuisance are for those who may open the reports, under a trace; the sectors of outreach teams hold outlines and names alone.</summary>
public sealed class ExactPlacesTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    private const string Places = "/carte/couches/lieux-signales.geojson", Sectors = "/carte/couches/secteurs.geojson";

    [Theory]
    [InlineData(Role.Public)]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Prosecutor)]
    [InlineData(Role.CareTeam)]
    [InlineData(Role.Auditor)]
    public async Task Whoever_may_open_no_report_is_drawn_no_exact_place(Role role)
    {
        using var answer = await (await town.SignedIn(role)).Get(Places);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_pilot_who_sees_reports_to_200_metres_is_drawn_none_of_the_exact_places_of_others()
    {
        await Tell("46.0211", "-4.0111");

        Assert.Empty(await Drawn(await town.SignedIn(Role.GpoPilot)));
    }

    [Fact]
    public async Task The_town_is_drawn_the_place_as_it_was_told_each_look_is_traced_and_what_is_withdrawn_goes()
    {
        var code = await Tell("46.0222", "-4.0122");
        var visitor = await town.SignedIn(Role.Town);
        var before = await town.StoreOf(Room.Coordination).Look(look => look.One<long>(Question.In<EveryReadingTests>("Intelligence/last_of_trace")), TestContext.Current.CancellationToken);

        Assert.Contains((-4.0122, 46.0222), await Drawn(visitor));

        var readings = await town.StoreOf(Room.Coordination).Look(look => look.Rows<Reading>(Question.In<EveryReadingTests>("Intelligence/readings_by"), new { after = before }), TestContext.Current.CancellationToken);
        Assert.Contains(readings, reading => reading is { Purpose: "map", What: "NuisanceReport places" });
        await town.Reporter().Follow(code, "withdraw", ("sure", "yes"));
        Assert.DoesNotContain((-4.0122, 46.0222), await Drawn(visitor));
    }

    [Fact]
    public async Task The_sectors_of_outreach_teams_are_outlines_and_names_and_no_count_of_care()
    {
        await File.WriteAllTextAsync(SectorLayer.FileIn(town.Var), """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"ZON-MARAUDE-1","nom":"Canal","passages":42},
             "geometry":{"type":"Polygon","coordinates":[[[-4.02,46.02],[-4.01,46.02],[-4.01,46.03],[-4.02,46.02]]]}}]}
            """, TestContext.Current.CancellationToken);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var answer = await (await town.SignedIn(role)).Get(Sectors);
            var granted = AccessTable.BestSight(role, Subject.OutreachSector) == Sight.Full;
            Assert.Equal(granted ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
            if (!granted) continue;
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("Canal", text, StringComparison.Ordinal);
            Assert.DoesNotContain("42", text.Replace("46.02", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("passages", text, StringComparison.Ordinal);
        }
    }

    private async Task<string> Tell(string latitude, string longitude)
    {
        var fields = Reporter.Plain("Nuisance");
        (fields["lat"], fields["lon"]) = (latitude, longitude);
        return await town.Reporter().Tell(fields);
    }

    private static async Task<List<(double, double)>> Drawn(Visitor visitor)
    {
        using var answer = await visitor.Get(Places);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var read = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. read.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("geometry").GetProperty("coordinates"))
            .Select(at => (Math.Round(at[0].GetDouble(), 4), Math.Round(at[1].GetDouble(), 4)))];
    }

    private sealed record Reading
    {
        public string What { get; init; } = "";

        public string Purpose { get; init; } = "";
    }
}
