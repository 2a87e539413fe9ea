using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>
/// What people reported to this room, by commune: cells are opened, reports are not. What lies in a cell that a protected perimeter
/// touches is taken out before anything is computed, as if nothing had been reported there.
/// </summary>
public sealed class NightReports(Cellar cellar, TerritoryShapes shapes, CitySettings city)
{
    /// <summary>Days that a night looks back on: twelve months, and the six days by which chance may have been drawn earlier.</summary>
    public const int DaysBehind = NightScan.Baseline + NightScan.DrawEvery;

    private static readonly Question Since = Question.In<NightReports>("Moves/Night/reports_of_night");
    private static readonly Question Told = Question.In<NightReports>("Moves/Night/told_of_gathering");

    /// <summary>The reports that a night looks at, by the commune in which their cell lies.</summary>
    public async Task<ILookup<string, NightReport>> Of(DateOnly day, CancellationToken stop)
    {
        var room = cellar.Of(Room.Coordination);
        var from = day.AddDays(1 - DaysBehind);
        var hidden = await KnownPerimeters.Within(room, from, day.AddDays(1), stop);
        var rows = await room.Look(look => look.Rows<Row>(Since, new { from = Text(from), until = Text(day.AddDays(1)) }), stop);
        var (seal, known) = (new ReportSeal(cellar.KeysOf(Room.Coordination)), new Dictionary<string, string?>(StringComparer.Ordinal));
        return rows.Select(row => (Row: row, Cell: seal.OpenCell(row.Cell, row.Id)))
            .Select(one => (one.Row, one.Cell, Commune: known.TryGetValue(one.Cell, out var there) ? there : known[one.Cell] = CommuneOf(one.Cell, hidden)))
            .Where(one => one.Commune is not null)
            .ToLookup(one => one.Commune!, one => Read(one.Row, one.Cell), StringComparer.Ordinal);
    }

    /// <summary>The sizes of the groups of near copies among some reports: they are opened for it, and the reading is traced.</summary>
    public async Task<IReadOnlyList<int>> Copies(IReadOnlyList<NightReport> reports, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var doing = TheHost.Does(Act.Read, "near copies in a gathering", $"{Subject.NuisanceReport} {reports.Count}");
        var rows = await cellar.Of(Room.Coordination).Do(doing, deed => deed.Rows<ToldRow>(Told, new { ids = reports.Select(report => report.Id.ToString("D")).ToArray() }), stop);
        var keys = cellar.KeysOf(Room.Coordination);
        var (seal, seed) = (new ReportSeal(keys), BitConverter.ToUInt64(keys.Derive("words of reports")));
        var groups = Domain.Copies.Among(rows.Select(row => new ComparedReport(row.Id, Traits(row, seal, seed), HalfDay.Parse(row.Received))));
        return [.. groups.Select(group => group.All.Count)];
    }

    // Nothing where a perimeter touches the cell: what is left out leaves no commune either.
    private string? CommuneOf(string name, KnownPerimeters hidden)
    {
        if (!GridCell.TryParse(name, out var cell) || cell.Shape() is not { } shape || hidden.Touch(shape)) return null;
        return shapes.Of(new(shape.Centroid.X, shape.Centroid.Y)).Commune ?? city.Territory;
    }

    // The words of a doubtful report wait for redaction: it is compared by its place and its signs alone.
    private static ReportTraits Traits(ToldRow row, ReportSeal seal, ulong seed)
    {
        var told = seal.Open(seal.UnwrapWithRoom(row.RoomWrap, row.Id), row.Told, row.Id);
        var at = Projection.Lambert93.From(told.Where);
        return ReportTraits.Of(row.Doubtful ? told with { Words = ToldWords.None } : told, at.East, at.North, seed);
    }

    private static NightReport Read(Row row, string name)
    {
        var cell = GridCell.TryParse(name, out var known) ? known : throw new FormatException($"{name} is no cell.");
        // A caller, and whoever wrote into a street application, stay as unknown as a reporter: only the channel is known.
        var source = (ReportSource)row.Source;
        var channel = row.Agency.Length > 0 && source != ReportSource.Phone ? row.Agency : source.ToString();
        return new(row.Id, row.Territory, channel, source == ReportSource.Partner, (ReportKind)row.Kind, HalfDay.Parse(row.Received).Day, cell);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Row
    {
        public Guid Id { get; init; }

        public string Agency { get; init; } = "";

        public string Territory { get; init; } = "";

        public int Kind { get; init; }

        public int Source { get; init; }

        public string Received { get; init; } = "";

        public byte[] Cell { get; init; } = [];
    }

    private sealed record ToldRow
    {
        public Guid Id { get; init; }

        public string Received { get; init; } = "";

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Told { get; init; } = [];

        public bool Doubtful { get; init; }
    }
}
