using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>What may be told of a quarter or of a year: counts with the small ones hidden, amounts by kind, and delays that rest on enough cases.</summary>
public static class QuarterSheet
{
    /// <summary>The column of a table that has one.</summary>
    public const string Number = "number";

    /// <summary>The names of the tables that hold no counts.</summary>
    public static IReadOnlyList<string> NotCounts { get; } =
        [.. Office.All.SelectMany(office => office.Measures).Where(measure => measure.Kind is not MeasureKind.Count && AssetAmounts.Of(measure) is null).Select(measure => measure.Key), .. AssetAmounts.Tables];

    /// <summary>The sheet of a period, one table for each thing that somebody counted.</summary>
    /// <param name="period">A quarter or a year.</param>
    /// <param name="figures">The numbers of all returns.</param>
    /// <param name="sent">What was told of it before, the first turn first.</param>
    public static Sheet Of(ReturnPeriod period, IReadOnlyList<QuarterFigure> figures, IReadOnlyList<QuarterTurn>? sent = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var counts = CountTables.Of(period, figures).Select(table => CountTables.Told(table, period, sent ?? [])).ToList();
        List<ToldTable> all = [.. counts.Where(table => table.Name != FineTables.Paid), .. Capacities(period, figures), .. counts.Where(table => table.Name == FineTables.Paid), .. FineTables.Amounts(counts), .. AssetTables.Of(period, figures), .. DelayTables.Of(figures, counts)];
        return new(period.ToString(), all);
    }

    /// <summary>The tables of a sheet under the form that they come from.</summary>
    public static IEnumerable<(Office Office, IReadOnlyList<ToldTable> Tables)> ByOffice(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return Office.All.Select(office => (office, (IReadOnlyList<ToldTable>)[.. sheet.Tables.Where(table => IsOf(office, table.Name))])).Where(one => one.Item2.Count > 0);
    }

    private static bool IsOf(Office office, string table) =>
        office.Measures.Any(measure => measure.Key == table || AssetAmounts.Of(measure)?.Table == table) || (office == Office.Fines && table == FineTables.Paid);

    private static IEnumerable<ToldTable> Capacities(ReturnPeriod period, IReadOnlyList<QuarterFigure> figures) =>
        from measure in Office.All.SelectMany(office => office.Measures)
        where measure.Kind is MeasureKind.Capacity
        let sums = QuarterSum.Of(measure, period, figures)
        where sums.Count > 0
        select AsTheyAre(measure, sums);

    private static ToldTable AsTheyAre(Measure measure, IReadOnlyList<QuarterSum> sums) =>
        new(measure.Key, [Number], [.. sums.Select(sum => new ToldLine(sum.Territory, [sum.Value])), new(ToldTable.Total, [sums.Sum(sum => sum.Value)])]);
}
