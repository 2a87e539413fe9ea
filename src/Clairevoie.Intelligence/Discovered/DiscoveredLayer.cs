using System.Globalization;
using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>
/// Discovered events counted by 200 m cell: a layer of its own, never summed with reports. A cell that a protected perimeter touches is
/// left out, as one in which nothing was discovered.
/// </summary>
public sealed class DiscoveredLayer(Cellar cellar, TimeProvider clock, IStringLocalizer<DiscoveredWords> words)
{
    private const int DaysShown = 365;

    private static readonly Question Seen = Question.In<DiscoveredLayer>("Discovered/events_seen");

    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "faits-constates", () => words["layer"], Subject.DiscoveredEvent, Sight.Full, LayerShape.Area,
        [new("events", () => words["events"]), new("cell", () => words["cell"])], Cells);

    private async IAsyncEnumerable<LayerFeature> Cells(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var (from, until) = (asked.From ?? today.AddDays(-DaysShown), asked.Until ?? today.AddDays(1));
        var room = cellar.Of(Room.Intelligence);
        var hidden = await KnownPerimeters.Within(room, from, until, stop);
        var places = await room.Look(look => look.Rows<PlaceRow>(Seen.SeenBy(asked.Viewer, Subject.DiscoveredEvent, Sight.Full), new { from = Day(from), until = Day(until) }), stop);
        foreach (var (cell, events) in places.Where(row => asked.Within?.Contains(row.Longitude, row.Latitude) != false).CountBy(row => GridCell.Of(new(row.Longitude, row.Latitude))).OrderBy(one => one.Key.Name, StringComparer.Ordinal))
            if (Shape(cell) is var shape && !hidden.Touch(shape))
                yield return new(cell.Name, shape, new Dictionary<string, object?> { ["events"] = events, ["cell"] = cell.Name });
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Polygon Shape(GridCell cell) =>
        new(new LinearRing([.. cell.Ring().Select(corner => new Coordinate(corner.Longitude, corner.Latitude))])) { SRID = 4326 };

    private sealed record PlaceRow
    {
        public double Longitude { get; init; }

        public double Latitude { get; init; }
    }
}
