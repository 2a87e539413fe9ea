using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>The days on which something was reported, cell by cell; a cell that a protected perimeter touches has none.</summary>
/// <param name="Days">The days of each cell, one for each report.</param>
public sealed record CellDays(IReadOnlyDictionary<GridCell, IReadOnlyList<DateOnly>> Days)
{
    /// <summary>Nothing at all.</summary>
    public static CellDays None { get; } = new(new Dictionary<GridCell, IReadOnlyList<DateOnly>>());

    /// <summary>How many in a cell.</summary>
    public int In(GridCell cell) => Days.TryGetValue(cell, out var days) ? days.Count : 0;

    /// <summary>How many in some cells within some days.</summary>
    public long Count(IReadOnlyList<GridCell> cells, DaySpan span) =>
        cells.Sum(cell => Days.TryGetValue(cell, out var days) ? days.Count(day => day >= span.First && day <= span.Last) : 0L);

    /// <summary>The first day of all.</summary>
    public DateOnly? First => Days.Count == 0 ? null : Days.Values.Min(days => days.Min());
}

/// <summary>Reads the reported layer by cell and day: a cell is opened, a report is not. Dealing and what police discovered are in other rooms.</summary>
public sealed class CellDaysBook(Cellar cellar)
{
    private static readonly Question SeenCells = Question.In<CellDaysBook>("Moves/Measure/cells_seen");
    private static readonly Question AllCells = Question.In<CellDaysBook>("Moves/Measure/cells_counted");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>What the viewer sees of some days.</summary>
    public Task<CellDays> Seen(Viewer viewer, DaySpan span, CancellationToken stop) =>
        Read(span, look => look.Rows<Row>(SeenCells.SeenBy(viewer, Subject.NuisanceReport, Sight.Blurred), Between(span)), stop);

    /// <summary>All reports of some kinds, for a count that is made by the house itself.</summary>
    public Task<CellDays> All(IReadOnlyList<ReportKind> kinds, DaySpan span, CancellationToken stop) =>
        Read(span, look => look.Rows<Row>(AllCells, new { from = Text(span.First), until = Text(span.Last.AddDays(1)), kinds = kinds.Select(kind => (int)kind).ToArray() }), stop);

    /// <summary>The same, with what lies in perimeters: for the dossier of a care place alone, which tells no cell and no count below 11.</summary>
    public Task<CellDays> Everywhere(IReadOnlyList<ReportKind> kinds, DaySpan span, CancellationToken stop) =>
        Read(span, look => look.Rows<Row>(AllCells, new { from = Text(span.First), until = Text(span.Last.AddDays(1)), kinds = kinds.Select(kind => (int)kind).ToArray() }), stop, hides: false);

    private async Task<CellDays> Read(DaySpan span, Func<Glance, Task<IReadOnlyList<Row>>> ask, CancellationToken stop, bool hides = true)
    {
        var hidden = hides ? await KnownPerimeters.Within(Room, span.First, span.Last.AddDays(1), stop) : KnownPerimeters.None;
        var (rows, seal) = (await Room.Look(ask, stop), new ReportSeal(cellar.KeysOf(Domain.Room.Coordination)));
        var days = new Dictionary<GridCell, IReadOnlyList<DateOnly>>();
        foreach (var named in rows.GroupBy(row => seal.OpenCell(row.Cell, row.Id), row => HalfDay.Parse(row.Received).Day))
            if (GridCell.TryParse(named.Key, out var cell) && !hidden.Touch(cell.Shape()))
                days[cell] = [.. named];
        return new(days);
    }

    private static object Between(DaySpan span) => new { from = Text(span.First), until = Text(span.Last.AddDays(1)) };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Row
    {
        public Guid Id { get; init; }

        public byte[] Cell { get; init; } = [];

        public string Received { get; init; } = "";
    }
}
