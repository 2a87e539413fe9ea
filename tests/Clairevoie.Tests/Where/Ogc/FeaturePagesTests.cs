using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where.Ogc;

/// <summary>Pages: together they hold everything once, whatever their length and however the layer gives it.</summary>
public sealed class FeaturePagesTests
{
    [Fact]
    public void All_pages_hold_every_feature_once() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 60), Gen.Choose(1, 13)).ToArbitrary(),
        Gen.Elements(true, false).ToArbitrary(),
        (size, inOrder) =>
        {
            var (count, limit) = size;
            var layer = LayerOf(count, inOrder);
            Assert.Equal(Ids(count).Order(StringComparer.Ordinal), Walk(layer, limit));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_layer_that_goes_on_after_an_identifier_is_asked_for_no_more_than_a_page()
    {
        var given = 0;
        var layer = LayerOf(10_000, inOrder: true, () => given++);
        var page = await Pages().Read(layer, Viewer.Public, new AskedItems { Limit = 10, After = "f-05000" }, TestContext.Current.CancellationToken);

        Assert.Equal("f-05001", page.Features[0].Id);
        Assert.Equal("f-05010", page.Next);
        Assert.Equal(11, given);
    }

    [Fact]
    public async Task The_pages_of_a_layer_that_is_made_as_a_whole_cost_one_reading_until_somebody_writes()
    {
        var (given, writing) = (0, 1L);
        var layer = LayerOf(100, inOrder: false, () => given++);
        var pages = Pages(() => writing);
        foreach (var after in (string?[])[null, "f-00009", "f-00050"])
            Assert.Equal((10, 100), (await pages.Read(layer, Viewer.Public, new AskedItems { Limit = 10, After = after }, TestContext.Current.CancellationToken)) is var page ? (page.Features.Count, page.Matched) : default);
        Assert.Equal(100, given);

        writing++;
        await pages.Read(layer, Viewer.Public, new AskedItems { Limit = 10 }, TestContext.Current.CancellationToken);
        Assert.Equal(200, given);
    }

    [Fact]
    public async Task What_one_mission_sees_is_not_cut_from_what_another_saw()
    {
        var given = 0;
        var layer = LayerOf(10, inOrder: false, () => given++);
        var pages = Pages();
        await pages.Read(layer, Viewer.Public, new AskedItems(), TestContext.Current.CancellationToken);
        await pages.Read(layer, Viewer.Public with { Territories = new HashSet<string> { "ARM-00101" } }, new AskedItems(), TestContext.Current.CancellationToken);

        Assert.Equal(20, given);
    }

    [Theory]
    [InlineData("limit", "0")]
    [InlineData("limit", "ten")]
    [InlineData("bbox", "1,2,3")]
    [InlineData("bbox", "1,2,3,x")]
    [InlineData("bbox", "0,50,1,40")]
    [InlineData("datetime", "2026-02-30")]
    [InlineData("datetime", "2026-03-01/2026-02-01")]
    [InlineData("datetime", "1/2/3")]
    [InlineData("crs", "EPSG:4326")]
    [InlineData("bbox-crs", "http://www.opengis.net/def/crs/EPSG/0/9999", "bbox", "1,2,3,4")]
    [InlineData("filter", "n >")]
    [InlineData("filter-lang", "cql2-json")]
    [InlineData("unheard", "1")]
    [InlineData("n", "many")]
    public void What_cannot_be_read_is_said(params string[] query)
    {
        var (asked, wrong) = AskedItems.Read(Query(query), LayerOf(1, false));
        Assert.Null(asked);
        Assert.NotEmpty(wrong!);
    }

    [Fact]
    public void A_limit_that_is_too_large_is_the_largest() => Assert.Equal(AskedItems.LargestLimit, AskedItems.Read(Query("limit", "99999"), LayerOf(1, false)).Asked!.Limit);

    [Theory]
    [InlineData("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 2.3499, 48.853)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/4326", 48.853, 2.3499)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/2154", 652297.0, 6861636.4)] // by PROJ, as the two below
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/3035", 2889103.8, 3760563.4)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/3857", 261589.7, 6249955.3)]
    public void A_place_is_said_in_the_axes_of_the_register_and_read_back(string uri, double first, double second)
    {
        var crs = CoordinateSystem.Find(uri)!;
        var said = crs.Of(new(2.3499, 48.853));
        Assert.Equal(first, said.First, 0.11);
        Assert.Equal(second, said.Second, 0.11);
        var back = crs.ToDegrees(said.First, said.Second);
        Assert.Equal(2.3499, back.X, 5);
        Assert.Equal(48.853, back.Y, 5);
    }

    [Theory]
    [InlineData("2.34,48.85,2.36,48.86", null)]
    [InlineData("48.85,2.34,48.86,2.36", "http://www.opengis.net/def/crs/EPSG/0/4326")]
    [InlineData("652000,6861000,653000,6862000", "http://www.opengis.net/def/crs/EPSG/0/2154")]
    [InlineData("2889000,3760000,2890000,3761000", "http://www.opengis.net/def/crs/EPSG/0/3035")]
    [InlineData("261000,6249000,262000,6251000", "http://www.opengis.net/def/crs/EPSG/0/3857")]
    [InlineData("2.34,48.85,0,2.36,48.86,100", null)]
    public void A_box_is_read_in_the_axes_of_its_system(string box, string? uri)
    {
        string[] query = uri is null ? ["bbox", box] : ["bbox", box, "bbox-crs", uri];
        var asked = AskedItems.Read(Query(query), LayerOf(1, false)).Asked!;
        Assert.True(asked.Holds(new("in", new Point(2.3499, 48.853), new Dictionary<string, object?>())));
        Assert.False(asked.Holds(new("out", new Point(2.44, 48.853), new Dictionary<string, object?>())));
        Assert.False(asked.Holds(new("nowhere", Point.Empty, new Dictionary<string, object?>())));
    }

    private static FeaturePages Pages(Func<long>? writing = null) => new(new GatheredLayers((_, _) => Task.FromResult(writing?.Invoke() ?? 1), TimeProvider.System), TimeProvider.System);

    private static IEnumerable<string> Walk(Layer layer, int limit)
    {
        var pages = Pages();
        for (string? after = null; ;)
        {
            var page = pages.Read(layer, Viewer.Public, new AskedItems { Limit = limit, After = after }, CancellationToken.None).GetAwaiter().GetResult();
            Assert.InRange(page.Features.Count, 0, limit);
            foreach (var feature in page.Features) yield return feature.Id;
            if (page.Next is null) yield break;
            after = page.Next;
        }
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(number => $"f-{number:00000}");

    private static Layer LayerOf(int count, bool inOrder, Action? given = null)
    {
        return new("x", () => "x", Subject.Claim, Sight.Full, LayerShape.Point, [new("n", () => "n") { Kind = FieldKind.Whole }], Query) { InOrder = inOrder };

        async IAsyncEnumerable<LayerFeature> Query(LayerQuestion asked, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
        {
            await Task.CompletedTask;
            var ids = inOrder ? Ids(count).Where(id => string.CompareOrdinal(id, asked.After) > 0) : Ids(count).Reverse();
            foreach (var id in ids)
            {
                given?.Invoke();
                yield return new(id, new Point(1, 1), new Dictionary<string, object?> { ["n"] = 1 });
            }
        }
    }

    private static QueryCollection Query(params string[] pairs) => new(pairs.Chunk(2).ToDictionary(pair => pair[0], pair => new StringValues(pair[1])));
}
