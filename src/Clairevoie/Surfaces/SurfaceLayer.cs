using System.Globalization;
using System.Runtime.CompilerServices;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Surfaces;

/// <summary>
/// Where the things of a layer gather, as a smooth surface in five bands, made of what the map shows to this viewer and of nothing
/// else. Its bandwidth stands on the legend; a square that a protected perimeter touches is left out, as one where nothing gathers.
/// </summary>
public sealed class SurfaceLayer(Layer gathered, LayerGathering gathering, IStringLocalizer<SurfaceWords> words)
{
    /// <summary>How far what is counted by cell is spread, in metres: more than the 200 m of a cell, within which nobody knows where it lies.</summary>
    public const int OfCells = 300;

    /// <summary>How far a place is spread, in metres: a few streets.</summary>
    public const int OfPlaces = 200;

    /// <summary>A surface of fewer things would be a picture of single ones.</summary>
    public const int Least = 30;

    private const double SquareKilometre = 1e6;

    private int Bandwidth => gathered.Shape == LayerShape.Point ? OfPlaces : OfCells;

    /// <summary>The layer to show.</summary>
    public Layer Layer => gathered with
    {
        Name = gathering.Surface,
        Shape = LayerShape.Area,
        Title = () => words["title", gathered.Title()],
        Fields =
        [
            new("density", () => words["density"]) { Kind = FieldKind.Number },
            new("area", () => words["area"]) { Kind = FieldKind.Number },
            new("band", () => words["band"]),
        ],
        Query = Bands,
        Note = () => words[gathered.Shape == LayerShape.Point ? "note.places" : "note.cells", Bandwidth, Least],
        Rhythm = null,
        Gathering = null,
        Page = null,
        Count = null,
        InOrder = false,
    };

    private async IAsyncEnumerable<LayerFeature> Bands(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var (east, north) = await Points(asked, stop);
        if (east.Length < Least) yield break;
        var hidden = await gathering.Hidden(asked.From ?? DateOnly.MinValue, asked.Until ?? DateOnly.MaxValue, stop);
        var surface = Smooth(east, north, stop);
        var bands = new SurfaceBands(surface, hidden);
        foreach (var band in bands.All.Where(band => asked.Within?.Intersects(band.Shape.EnvelopeInternal) != false))
        {
            yield return new($"{band.Rank}", band.Shape, new Dictionary<string, object?>
            {
                ["density"] = Math.Round(band.From * SquareKilometre, 1),
                ["area"] = Math.Round(band.Squares * surface.Frame.PixelArea / SquareKilometre, 2),
                ["band"] = words["band.of", band.Rank, SurfaceBands.Count].Value,
            });
        }
    }

    private async Task<(double[] East, double[] North)> Points(LayerQuestion asked, CancellationToken stop)
    {
        var (east, north) = (new List<double>(), new List<double>());
        await foreach (var one in gathered.Query(new(asked.Viewer, From: asked.From, Until: asked.Until), stop))
        {
            if (one.Geometry.IsEmpty) continue;
            var middle = Projection.EuropeanGrid.From(new(one.Geometry.Centroid.X, one.Geometry.Centroid.Y));
            var count = gathering.CountedBy is { } field ? Convert.ToInt32(one.Values.GetValueOrDefault(field) ?? 0, CultureInfo.InvariantCulture) : 1;
            east.AddRange(Enumerable.Repeat(middle.East, count));
            north.AddRange(Enumerable.Repeat(middle.North, count));
        }

        return ([.. east], [.. north]);
    }

    private DensitySurface Smooth(double[] east, double[] north, CancellationToken stop) =>
        KernelDensity.Of(PlanePoints.Of(east, north), new DensityOptions { Bandwidth = Bandwidth, Frame = SurfaceBands.FrameOf(east, north) }, new Work(Stop: stop)).Result;
}
