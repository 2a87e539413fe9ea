using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Surfaces;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class SurfaceLayerTests
{
    private static readonly GridCell Busy = GridCell.Of(new(2.36, 48.88));

    [Fact]
    public async Task Few_reports_make_no_surface() => Assert.Empty(await Bands(SurfaceLayer.Least - 1));

    [Fact]
    public async Task Bands_are_nested_from_the_lowest_and_the_highest_lies_where_most_is_reported()
    {
        var bands = await Bands(200);

        Assert.Equal(["1", "2", "3", "4", "5"], bands.Select(band => band.Id));
        Assert.Equal(bands.Select(Density).Order(), bands.Select(Density));
        Assert.True(bands[^1].Geometry.Contains(Busy.Shape().Centroid));
        Assert.All(bands, band => Assert.True(band.Geometry.IsValid));
        Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.Equal(0, pair.First.Geometry.Intersection(pair.Second.Geometry).Area, 1e-12));
    }

    // A Gaussian of 300 m has its height 1/(2π·300²) above one report: 200 of them stand at about 353.7 per km², of which the lowest band begins at a sixth.
    [Fact]
    public async Task The_heights_are_reports_per_square_kilometre() => Assert.InRange(Density((await Bands(200))[0]), 353.7 / 6 * 0.98, 353.7 / 6 * 1.02);

    [Fact]
    public void The_bandwidth_stands_on_the_legend() => Assert.Contains("300", Surface(1).Note!(), StringComparison.Ordinal);

    [Fact]
    public async Task Places_are_smoothed_over_fewer_metres_than_cells_and_each_is_one_where_the_layer_counts_nothing()
    {
        var (few, enough) = (Places(SurfaceLayer.Least - 1), Places(SurfaceLayer.Least));

        Assert.Empty(await Bands(few));
        Assert.Equal(5, (await Bands(enough)).Count);
        Assert.Contains("200", enough.Note!(), StringComparison.Ordinal);
        Assert.Equal((LayerShape.Area, Sight.Full), (enough.Shape, enough.AtLeast));
    }

    private static Layer Places(int count)
    {
        var places = new Layer("places", () => "", Subject.DealPoint, Sight.Full, LayerShape.Point, [], (_, _) => Enumerable.Range(0, count)
            .Select(i => new LayerFeature($"{i}", new NetTopologySuite.Geometries.Point(2.36, 48.88), new Dictionary<string, object?>())).ToAsyncEnumerable());
        return Smooth(places, null);
    }

    private static double Density(LayerFeature band) => (double)band.Values["density"]!;

    private static Task<List<LayerFeature>> Bands(int reports) => Bands(Surface(reports));

    private static async Task<List<LayerFeature>> Bands(Layer surface)
    {
        var bands = new List<LayerFeature>();
        await foreach (var band in surface.Query(new(Viewer.Public), TestContext.Current.CancellationToken)) bands.Add(band);
        return bands;
    }

    private static Layer Surface(int reports)
    {
        var cells = new Layer("cells", () => "", Subject.DealingReport, Sight.Blurred, LayerShape.Area, [], (_, _) => Cells(reports));
        return Smooth(cells, "reports");
    }

    private static Layer Smooth(Layer layer, string? countedBy)
    {
        var words = new StringLocalizer<SurfaceWords>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
        return new SurfaceLayer(layer, new("surface", (_, _, _) => Task.FromResult(KnownPerimeters.None)) { CountedBy = countedBy }, words).Layer;
    }

    private static async IAsyncEnumerable<LayerFeature> Cells(int reports)
    {
        await Task.CompletedTask;
        yield return new(Busy.Name, Busy.Shape(), new Dictionary<string, object?> { ["reports"] = reports });
    }
}
