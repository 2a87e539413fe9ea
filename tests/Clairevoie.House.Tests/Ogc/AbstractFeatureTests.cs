using System.Globalization;
using System.Net;
using System.Text.Json;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>The abstract tests of OGC API Features, Part 1 (17-069r3, annex A), under their numbers: 13 to 29, the features.</summary>
public sealed class AbstractFeatureTests(InhabitedTown town)
{
    [Fact]
    public async Task Tests_13_17_22_to_26_a_page_is_a_feature_collection_that_keeps_its_limit_and_counts_right()
    {
        using var program = await Analyst();
        foreach (var collection in await program.Collections())
        {
            var before = TimeProvider.System.GetUtcNow().AddSeconds(-1);
            using var answer = await program.Ask($"/ogc/collections/{collection}/items?limit=3");
            Assert.Equal("application/geo+json", answer.Content.Headers.ContentType!.MediaType);
            var page = await OgcProgram.Read(answer);
            Assert.Equal("FeatureCollection", page.GetProperty("type").GetString());
            var features = page.GetProperty("features").EnumerateArray().ToList();
            Assert.InRange(features.Count, 0, 3);
            Assert.Equal(features.Count, page.GetProperty("numberReturned").GetInt32());
            Assert.InRange(DateTimeOffset.Parse(page.GetProperty("timeStamp").GetString()!, CultureInfo.InvariantCulture), before.AddSeconds(-1), TimeProvider.System.GetUtcNow());
            Assert.NotNull(OgcProgram.Link(page, "self", "application/geo+json"));
            Assert.NotNull(OgcProgram.Link(page, "alternate", "text/html"));
            if (page.TryGetProperty("numberMatched", out var matched))
                Assert.Equal((await program.Walk($"/ogc/collections/{collection}/items?limit=50")).Count, matched.GetInt32());
        }
    }

    [Fact]
    public async Task Tests_14_and_15_a_box_gives_what_it_touches_and_nothing_else()
    {
        using var program = await Analyst();
        var all = await program.Walk("/ogc/collections/lieux/items");
        var (x, y) = AbstractTests.PlacesOf(all[0]).Single();
        var box = (West: x - 0.005, South: y - 0.005, East: x + 0.005, North: y + 0.005);
        var expected = all.Where(one => AbstractTests.PlacesOf(one).Single() is var (at, up) && at >= box.West && at <= box.East && up >= box.South && up <= box.North).Select(Id).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(expected.Count, 1, all.Count - 1);
        var asked = await program.Walk($"/ogc/collections/lieux/items?limit=2&bbox={D(box.West)},{D(box.South)},{D(box.East)},{D(box.North)}");
        Assert.Equal(expected, asked.Select(Id));
        var turned = await program.Walk($"/ogc/collections/lieux/items?bbox={D(box.South)},{D(box.West)},{D(box.North)},{D(box.East)}&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326");
        Assert.Equal(expected, turned.Select(Id));
    }

    [Fact]
    public async Task Tests_18_and_19_days_are_asked_for_open_or_closed()
    {
        using var program = await Analyst();
        Assert.NotEmpty(await program.Walk("/ogc/collections/points-de-deal/items?datetime=../.."));
        Assert.Empty(await program.Walk("/ogc/collections/points-de-deal/items?datetime=2001-01-01/2001-12-31"));
        Assert.Empty(await program.Walk("/ogc/collections/ventes-signalees/items?datetime=../2001-12-31"));
        var told = await program.Walk("/ogc/collections/chiffres/items?datetime=2023-01-01/2023-12-31");
        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.False(string.CompareOrdinal(Property(one, "period_start"), "2024") > 0, Id(one)));
    }

    [Theory]
    [InlineData("limit=none")]
    [InlineData("bbox=1,2")]
    [InlineData("datetime=soon")]
    [InlineData("crs=nothing")]
    [InlineData("filter=name+LIKE")]
    [InlineData("filter=secret+%3D+1")]
    [InlineData("unheard-of=1")]
    [InlineData("f=xml")]
    public async Task Tests_20_and_21_a_parameter_that_is_wrong_or_unknown_is_a_problem(string query)
    {
        using var program = await Analyst();
        using var answer = await program.Ask($"/ogc/collections/lieux/items?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await OgcProgram.Read(answer);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Test_23_the_next_page_is_an_absolute_address_with_the_whole_question()
    {
        using var program = await Analyst();
        var page = await program.Document("/ogc/collections/ventes-signalees/items?limit=5&filter=reports+%3E%3D+1&crs=http://www.opengis.net/def/crs/EPSG/0/2154");
        var next = OgcProgram.Link(page, "next")!;
        Assert.StartsWith(town.Address.ToString(), next, StringComparison.Ordinal);
        Assert.Contains("limit=5", next, StringComparison.Ordinal);
        Assert.Contains("filter=reports%20%3E%3D%201", next, StringComparison.Ordinal);
        Assert.Contains("crs=http", next, StringComparison.Ordinal);
        Assert.NotEqual(Id(page.GetProperty("features")[0]), Id((await program.Document(next)).GetProperty("features")[0]));
    }

    [Fact]
    public async Task Tests_27_to_29_one_feature_is_read_by_its_identifier_with_its_links()
    {
        using var program = await Analyst();
        foreach (var collection in await program.Collections())
        {
            foreach (var feature in (await program.Document($"/ogc/collections/{collection}/items?limit=1")).GetProperty("features").EnumerateArray())
            {
                var alone = await program.Document($"/ogc/collections/{collection}/items/{Uri.EscapeDataString(Id(feature))}");
                Assert.Equal("Feature", alone.GetProperty("type").GetString());
                Assert.Equal(feature.GetProperty("properties").ToString(), alone.GetProperty("properties").ToString());
                foreach (var rel in (string[])["self", "alternate", "collection"]) Assert.NotNull(OgcProgram.Link(alone, rel));
            }
        }

        using var nobody = await program.Ask("/ogc/collections/lieux/items/nobody");
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    [Fact]
    public async Task Part_3_a_condition_and_a_property_give_what_they_say()
    {
        using var program = await Analyst();
        var all = await program.Walk("/ogc/collections/lieux/items");
        var kind = Property(all[0], "kind");
        var expected = all.Where(one => Property(one, "kind") == kind).Select(Id).ToList();
        Assert.InRange(expected.Count, 1, all.Count - 1);
        Assert.Equal(expected, (await program.Walk($"/ogc/collections/lieux/items?kind={Uri.EscapeDataString(kind)}")).Select(Id));
        Assert.Equal(expected, (await program.Walk($"/ogc/collections/lieux/items?filter={Uri.EscapeDataString($"kind = '{kind.Replace("'", "''", StringComparison.Ordinal)}'")}")).Select(Id));
        Assert.Equal(all.Count - expected.Count, (await program.Walk($"/ogc/collections/lieux/items?filter={Uri.EscapeDataString($"kind <> '{kind.Replace("'", "''", StringComparison.Ordinal)}'")}")).Count);
    }

    private async Task<OgcProgram> Analyst() => new(town.Address, await AnalystKey.Of(town));

    private static string Id(JsonElement feature) => feature.GetProperty("id").GetString()!;

    private static string Property(JsonElement feature, string name) => feature.GetProperty("properties").GetProperty(name).GetString() ?? "";

    private static string D(double degrees) => AnalystKey.Degrees(degrees);
}
