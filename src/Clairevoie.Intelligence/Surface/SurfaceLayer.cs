using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Surface;

/// <summary>
/// Where reports gather, as a smooth surface in five bands, made from the very cells that the map shows to this viewer. Its
/// bandwidth stands on the legend; a square that a protected perimeter touches is left out, as one where nothing gathers.
/// </summary>
public sealed class SurfaceLayer(Layer reports, Func<DateOnly, DateOnly, CancellationToken, Task<KnownPerimeters>> perimeters, IStringLocalizer<SurfaceWords> words)
{
    /// <summary>How far a report is spread, in metres: more than the 200 m of a cell, within which nobody knows where it lies.</summary>
    public const int Bandwidth = 300;

    /// <summary>A surface of fewer reports would be a picture of single ones.</summary>
    public const int Least = 30;

    private const double SquareKilometre = 1e6;

    /// <summary>The layer to register, under this name.</summary>
    public Layer As(string name) => reports with
    {
        Name = name,
        Title = () => words["title"],
        Fields =
        [
            new("density", () => words["density"]) { Kind = FieldKind.Number },
            new("area", () => words["area"]) { Kind = FieldKind.Number },
            new("band", () => words["band"]),
        ],
        Query = Bands,
        Note = () => words["note", Bandwidth, Least],
        Rhythm = null,
    };

    private async IAsyncEnumerable<LayerFeature> Bands(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var (east, north) = (new List<double>(), new List<double>());
        await foreach (var cell in reports.Query(asked with { Within = null, After = null }, stop))
        {
            var middle = Projection.EuropeanGrid.From(new(cell.Geometry.Centroid.X, cell.Geometry.Centroid.Y));
            var count = (int)cell.Values["reports"]!;
            east.AddRange(Enumerable.Repeat(middle.East, count));
            north.AddRange(Enumerable.Repeat(middle.North, count));
        }

        if (east.Count < Least) yield break;
        var hidden = await perimeters(asked.From ?? DateOnly.MinValue, asked.Until ?? DateOnly.MaxValue, stop);
        var surface = Smooth([.. east], [.. north], stop);
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

    private static DensitySurface Smooth(double[] east, double[] north, CancellationToken stop) =>
        KernelDensity.Of(PlanePoints.Of(east, north), new DensityOptions { Bandwidth = Bandwidth, Frame = SurfaceBands.FrameOf(east, north) }, new Work(Stop: stop)).Result;
}
