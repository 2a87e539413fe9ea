using System.Globalization;
using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>
/// The abstract tests of OGC API Features, Part 1 (17-069r3, annex A), under their numbers: 1 to 12, the documents. They are asked with the
/// key of an analyst, who sees most collections.
/// </summary>
public sealed class AbstractTests(InhabitedTown town)
{
    [Fact]
    public async Task Tests_1_3_and_4_the_landing_page_answers_over_http_and_leads_to_the_rest()
    {
        using var program = await Analyst();
        using var answer = await program.Ask("/ogc");
        Assert.Equal(new Version(1, 1), answer.Version);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var landing = await OgcProgram.Read(answer);
        foreach (var rel in (string[])["self", "alternate", "service-desc", "service-doc", "conformance", "data"])
            Assert.True(OgcProgram.Link(landing, rel) is { } href && Uri.IsWellFormedUriString(href, UriKind.Absolute), rel);
    }

    [Fact]
    public async Task Test_2_places_are_in_crs84_unless_asked_otherwise()
    {
        using var program = await Analyst();
        foreach (var collection in await program.Collections())
        {
            using var answer = await program.Ask($"/ogc/collections/{collection}/items?limit=5");
            Assert.Equal("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>", Assert.Single(answer.Headers.GetValues("Content-Crs")));
            foreach (var (longitude, latitude) in (await OgcProgram.Read(answer)).GetProperty("features").EnumerateArray().SelectMany(PlacesOf))
                Assert.True(longitude is > -4.2 and < -3.9 && latitude is > 45.8 and < 46.1, $"{collection}: {longitude} {latitude}");
        }
    }

    [Fact]
    public async Task Tests_5_and_6_the_api_is_described_in_openapi_30_and_for_people()
    {
        using var program = await Analyst();
        var landing = await program.Document("/ogc");
        using var described = await program.Ask(OgcProgram.Link(landing, "service-desc")!);
        Assert.StartsWith("application/vnd.oai.openapi+json; version=3.0", described.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        var api = await OgcProgram.Read(described);
        Assert.Equal("3.0.3", api.GetProperty("openapi").GetString());
        foreach (var collection in await program.Collections())
            Assert.True(api.GetProperty("paths").TryGetProperty($"/collections/{collection}/items", out _), collection);
        using var told = await program.Ask(OgcProgram.Link(landing, "service-doc")!);
        Assert.Equal("text/html", told.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Tests_7_and_8_the_classes_that_are_kept_are_named()
    {
        using var program = await Analyst();
        var classes = (await program.Document("/ogc/conformance")).GetProperty("conformsTo").EnumerateArray().Select(one => one.GetString()!).ToList();
        foreach (var name in (string[])["1/1.0/conf/core", "1/1.0/conf/oas30", "1/1.0/conf/html", "1/1.0/conf/geojson", "2/1.0/conf/crs", "3/1.0/conf/filter"])
            Assert.Contains($"http://www.opengis.net/spec/ogcapi-features-{name}", classes);
    }

    [Fact]
    public async Task Tests_9_to_12_the_collections_and_each_of_them_are_described_alike()
    {
        using var program = await Analyst();
        var all = await program.Document("/ogc/collections");
        Assert.NotNull(OgcProgram.Link(all, "self"));
        Assert.NotNull(OgcProgram.Link(all, "alternate", "text/html"));
        foreach (var listed in all.GetProperty("collections").EnumerateArray())
        {
            var alone = await program.Document(OgcProgram.Link(listed, "self")!);
            Assert.Equal("feature", listed.GetProperty("itemType").GetString()); // without it OWSLib and ogc-client see no collection
            Assert.Equal(listed.GetProperty("id").GetString(), alone.GetProperty("id").GetString());
            Assert.Equal(listed.GetProperty("extent").ToString(), alone.GetProperty("extent").ToString());
            Assert.Equal(4, alone.GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0].GetArrayLength());
            Assert.NotNull(OgcProgram.Link(alone, "items", "application/geo+json"));
            Assert.NotNull(OgcProgram.Link(alone, "items", "text/html"));
            Assert.Equal(5, alone.GetProperty("crs").GetArrayLength());
        }
    }

    [Fact]
    public async Task Parameters_14_16_and_18_are_declared_as_the_standard_writes_them()
    {
        using var program = await Analyst();
        var parameters = (await program.Document("/ogc/api?f=json")).GetProperty("components").GetProperty("parameters");
        var (box, limit, days) = (parameters.GetProperty("bbox"), parameters.GetProperty("limit"), parameters.GetProperty("datetime"));
        Assert.Equal(["query", "query", "query"], new[] { box, limit, days }.Select(one => one.GetProperty("in").GetString()));
        Assert.Equal(["form", "form"], new[] { box, days }.Select(one => one.GetProperty("style").GetString()));
        Assert.False(box.GetProperty("explode").GetBoolean());
        Assert.Equal([4, 6], box.GetProperty("schema").GetProperty("oneOf").EnumerateArray().Select(one => one.GetProperty("minItems").GetInt32()));
        Assert.Equal(1, limit.GetProperty("schema").GetProperty("minimum").GetInt32());
        Assert.Equal(10_000, limit.GetProperty("schema").GetProperty("maximum").GetInt32());
    }

    [Fact]
    public async Task Part_2_a_system_that_is_listed_is_answered_in_its_axes_and_another_is_refused()
    {
        using var program = await Analyst();
        using var usual = await program.Ask("/ogc/collections/lieux/items?limit=1");
        var (longitude, latitude) = PlacesOf((await OgcProgram.Read(usual)).GetProperty("features")[0]).Single();
        using var north = await program.Ask("/ogc/collections/lieux/items?limit=1&crs=http://www.opengis.net/def/crs/EPSG/0/4326");
        Assert.Equal("<http://www.opengis.net/def/crs/EPSG/0/4326>", Assert.Single(north.Headers.GetValues("Content-Crs")));
        Assert.Equal((latitude, longitude), PlacesOf((await OgcProgram.Read(north)).GetProperty("features")[0]).Single());
        using var refused = await program.Ask("/ogc/collections/lieux/items?crs=http://www.opengis.net/def/crs/EPSG/0/27700");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    internal static IEnumerable<(double First, double Second)> PlacesOf(JsonElement feature)
    {
        var shape = feature.GetProperty("geometry");
        return shape.ValueKind == JsonValueKind.Null ? [] : Pairs(shape.GetProperty("coordinates"));
    }

    private static IEnumerable<(double First, double Second)> Pairs(JsonElement nested) => nested[0].ValueKind == JsonValueKind.Number
        ? [(nested[0].GetDouble(), nested[1].GetDouble())]
        : nested.EnumerateArray().SelectMany(Pairs);

    private async Task<OgcProgram> Analyst() => new(town.Address, await AnalystKey.Of(town));
}

/// <summary>One key of an analyst for all these tests: an account has but twenty.</summary>
internal static class AnalystKey
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static string? made;

    public static async Task<string> Of(Town town)
    {
        await Turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return made ??= await OgcProgram.KeyOf(town, Role.Analyst);
        }
        finally
        {
            Turn.Release();
        }
    }

    public static string Degrees(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
