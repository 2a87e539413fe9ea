using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Handled;

/// <summary>The cells in which a place of dealing was handled, for those at the table whom the access table grants them.</summary>
public sealed class HandledLayer(HandledBook book, IStringLocalizer<HandledWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "lieux-traites", () => words["layer"], Subject.HandledPlace, Sight.Full, LayerShape.Area,
        [new("week", () => words["week"]), new("cell", () => words["cell"])], Seen);

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var said in await book.Seen(asked.Viewer, stop))
            if (GridCell.TryParse(said.Cell, out var cell) && IsoWeek.Read(said.Week) is { } week && !(week.Monday >= asked.Until) && !(week.Monday.AddDays(7) <= asked.From)
                && Shape(cell) is var shape && asked.Within?.Intersects(shape.EnvelopeInternal) != false)
                yield return new(said.Id.ToString("D"), shape, new Dictionary<string, object?> { ["week"] = said.Week, ["cell"] = said.Cell });
    }

    private static Polygon Shape(GridCell cell) =>
        new(new LinearRing([.. cell.Ring().Select(corner => new Coordinate(corner.Longitude, corner.Latitude))])) { SRID = 4326 };
}
