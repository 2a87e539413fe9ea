using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// Reports counted by 200 m cell, for those whom the table lets see where. A cell is opened, a report is not; a cell that a
/// protected perimeter touches is left out, as one in which nothing was reported.
/// </summary>
public sealed class ReportLayer(ReportRoom room, TerritoryShapes shapes, IStringLocalizer<ReportWords> words)
{
    private static readonly Question Cells = Question.In<ReportRoom>("Rooms/cells");

    private readonly ReportSeal seal = new(room.Keys);

    /// <summary>The layer to register, under this name.</summary>
    public Layer As(string name) => new(
        name,
        () => words[$"layer.{room.Subject}"],
        room.Subject,
        Sight.Blurred,
        LayerShape.Area,
        [new("quarter", () => words["layer.quarter"]), new("reports", () => words["layer.reports"]) { Kind = FieldKind.Whole }, new("cell", () => words["layer.cell"])],
        Features)
    {
        Time = LayerTime.Periods,
        Rhythm = RhythmOf,
        Gathering = room.Surface is { } surface ? new(surface, (from, until, stop) => KnownPerimeters.Within(room.Store, from, until, stop)) { CountedBy = "reports" } : null,
    };

    private async IAsyncEnumerable<LayerFeature> Features(
        LayerQuestion asked, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var (name, shape, counts) in await Seen(asked, stop))
            yield return new(name, shape, new Dictionary<string, object?> { ["cell"] = name, ["quarter"] = Quarter(shape), ["reports"] = counts.Values.Sum() });
    }

    // Of the very reports that the cells count, so that nothing left out of the map shows in its rhythm.
    private async Task<Rhythm> RhythmOf(LayerQuestion asked, CancellationToken stop) =>
        Rhythm.Of((await Seen(asked, stop)).SelectMany(cell => cell.Counts).Select(one => (HalfDay.Parse(one.Key), one.Value)));

    private async Task<IReadOnlyList<(string Name, Polygon Shape, Dictionary<string, int> Counts)>> Seen(LayerQuestion asked, CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(room.Store, asked.From ?? DateOnly.MinValue, asked.Until ?? DateOnly.MaxValue, stop);
        var repeats = room.Repeats is { } repeated ? await repeated(asked.Viewer, stop) : new HashSet<Guid>();
        var counts = await room.Store.Look(
            async look => await look.Stream<CellRow>(Cells.SeenBy(asked.Viewer, room.Subject, Sight.Blurred), Days(asked))
                .Where(row => !repeats.Contains(row.Id)).CountBy(row => (Cell: seal.OpenCell(row.Cell, row.Id), row.Received)).ToListAsync(stop),
            stop); // one count for each cell and half-day is held, never the reports
        var cells = new List<(string, Polygon, Dictionary<string, int>)>();
        foreach (var cell in counts.GroupBy(one => one.Key.Cell).OrderBy(cell => cell.Key, StringComparer.Ordinal))
        {
            if (GridCell.TryParse(cell.Key, out var square) && square.Shape() is var shape && asked.Within?.Intersects(shape.EnvelopeInternal) != false && !hidden.Touch(shape))
                cells.Add((cell.Key, shape, cell.ToDictionary(one => one.Key.Received, one => one.Value)));
        }

        return cells;
    }

    private string? Quarter(Polygon cell) =>
        shapes.Of(new(cell.Centroid.X, cell.Centroid.Y)).Finest is { } code ? shapes.NameOf(code) : null;

    internal static object Days(LayerQuestion asked) => new
    {
        from = asked.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        until = asked.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "9999",
    };

    private sealed record CellRow
    {
        public Guid Id { get; init; }

        public byte[] Cell { get; init; } = [];

        public string Received { get; init; } = "";
    }
}
