using Clairevoie.Domain;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A file as the registers would take it: what goes where, and every cell that goes nowhere, each with its reason.</summary>
public sealed record JudgedBook(AdoptMeasures Measures, IReadOnlyList<AdoptDecisions> Meetings, IReadOnlyList<AdoptCounts> Counts, IReadOnlyList<AdoptionFault> Faults)
{
    /// <summary>The reason of a cell that goes only because its row cannot be taken.</summary>
    internal const string WithItsRow = "left-with-its-row";

    /// <summary>Judges a file; without what the register knows, as for a new plan.</summary>
    public static JudgedBook Of(BookRead book, AdoptionTarget target, IReadOnlyDictionary<string, KnownLine>? known = null, string body = "")
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(target);
        var measures = new AdoptMeasures(target, known ?? new Dictionary<string, KnownLine>(), body);
        foreach (var table in Tables(book, TableKind.Measures)) measures.Add(table);
        measures.End();
        List<AdoptDecisions> meetings = [.. Tables(book, TableKind.Meetings).Select(AdoptDecisions.Of)];
        List<AdoptCounts> counts = [.. Tables(book, TableKind.Counts).Select(AdoptCounts.Of)];
        List<AdoptionFault> faults =
        [
            .. book.Unknown.Concat(book.Persons).Select(cell => new AdoptionFault(cell.Sheet, cell.Address, cell.Why)),
            .. measures.Faults, .. meetings.SelectMany(one => one.Faults), .. counts.SelectMany(one => one.Faults),
        ];
        faults.AddRange(Unplaced(book, [measures.Placed, .. meetings.Select(one => one.Placed), .. counts.Select(one => one.Placed)], faults));
        var texts = book.Cells.ToLookup(cell => (cell.Sheet, cell.Address), cell => cell.Text);
        return new(measures, meetings, counts, [.. faults.Select(fault => fault with { Text = texts[(fault.Sheet, fault.Address)].FirstOrDefault() ?? fault.Text })]);
    }

    /// <summary>The same before anybody said where it is taken in.</summary>
    public static JudgedBook Beforehand(BookRead book, AdoptionTarget target) =>
        Of(book, target with { Plan = "PLAN", Territory = TerritoryCode.Could(target.Territory) ? target.Territory : "COM-75056" });

    // What was read and goes nowhere would be lost without a word: it is named, with its row where the row is what cannot be kept.
    private static List<AdoptionFault> Unplaced(BookRead book, List<PlacedCells> placed, List<AdoptionFault> faults)
    {
        var named = faults.Select(fault => (fault.Sheet, fault.Address)).ToHashSet();
        var rows = faults.Where(fault => fault.Address.Length > 0).Select(fault => (fault.Sheet, Row(fault.Address))).ToHashSet();
        return
        [
            .. book.Tables.SelectMany(table => table.Cells)
                .Where(cell => cell.Role == CellRole.Read && !named.Contains((cell.Sheet, cell.Address)) && !placed.Exists(cells => cells.Holds(cell)))
                .Select(cell => new AdoptionFault(cell.Sheet, cell.Address, rows.Contains((cell.Sheet, Row(cell.Address))) ? WithItsRow : "no-place") { Text = cell.Text }),
        ];
    }

    private static IEnumerable<TableRead> Tables(BookRead book, TableKind kind) => book.Tables.Where(table => table.Sense.Kind == kind);

    private static string Row(string address) => address.TrimStart([.. Enumerable.Range('A', 26).Select(letter => (char)letter)]);
}
