using System.Globalization;
using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Patrols;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>
/// Discovered events counted by 200 m cell: a layer of its own, never summed with reports. A cell that a protected perimeter touches is
/// left out, as one in which nothing was discovered. Beside what was recorded stands what is left of it had every sector been patrolled alike.
/// </summary>
public sealed class DiscoveredLayer(Cellar cellar, PatrolBook patrols, TimeProvider clock, IStringLocalizer<DiscoveredWords> words)
{
    private const int DaysShown = 365;

    private static readonly Question Seen = Question.In<DiscoveredLayer>("Discovered/events_seen");

    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "faits-constates", () => words["layer"], Subject.DiscoveredEvent, Sight.Full, LayerShape.Area,
        [new("events", () => words["events"]) { Kind = FieldKind.Whole }, new("equal", () => words["equal"], () => words["unknown"]) { Kind = FieldKind.Whole }, new("cell", () => words["cell"])], Cells)
    {
        Note = () => words["layer.note"],
        Time = LayerTime.Periods,
        Gathering = new("foyers-constates", (from, until, stop) => KnownPerimeters.Within(cellar.Of(Room.Intelligence), from, until, stop)) { CountedBy = "events" },
    };

    private async IAsyncEnumerable<LayerFeature> Cells(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var (from, until) = (asked.From ?? today.AddDays(-DaysShown), asked.Until ?? today.AddDays(1));
        var room = cellar.Of(Room.Intelligence);
        var hidden = await KnownPerimeters.Within(room, from, until, stop);
        var places = await room.Do(Doing.Of(asked.Viewer, Act.Read, "discovered events on the map", nameof(Subject.DiscoveredEvent)), deed => deed.Rows<PlaceRow>(Seen.SeenBy(asked.Viewer, Subject.DiscoveredEvent, Sight.Full), new { from = Day(from), until = Day(until) }), stop);
        var kept = EqualHours.Keep([.. places.Select(row => row.Sector)], await patrols.BySector(asked.Viewer, from, until, stop));
        var cells = places.Select((row, at) => (Row: row, Kept: kept[at]))
            .GroupBy(one => GridCell.Of(new(one.Row.Longitude, one.Row.Latitude)));
        foreach (var cell in cells.OrderBy(one => one.Key.Name, StringComparer.Ordinal))
            if (Shape(cell.Key) is var shape && asked.Within?.Intersects(shape.EnvelopeInternal) != false && !hidden.Touch(shape))
                yield return new(cell.Key.Name, shape, Values(cell.Key, [.. cell.Select(one => one.Kept)]));
    }

    // What is left at equal hours is said only where the hours of every event of the cell are known.
    private static Dictionary<string, object?> Values(GridCell cell, IReadOnlyList<bool?> kept) => new()
    {
        ["events"] = kept.Count,
        ["equal"] = kept.All(one => one is not null) ? kept.Count(one => one == true) : null,
        ["cell"] = cell.Name,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Polygon Shape(GridCell cell) =>
        new(new LinearRing([.. cell.Ring().Select(corner => new Coordinate(corner.Longitude, corner.Latitude))])) { SRID = 4326 };

    private sealed record PlaceRow
    {
        public string Sector { get; init; } = "";

        public double Longitude { get; init; }

        public double Latitude { get; init; }
    }
}
