using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Publication.OpenData;

/// <summary>Why a row may not leave.</summary>
public enum StopReason
{
    /// <summary>A count is 1 to 10.</summary>
    Small,

    /// <summary>A hidden part follows from its total and the other parts, or that it is small does.</summary>
    Follows,

    /// <summary>What changed since a version that was published is 1 to 10: who kept it would subtract.</summary>
    Difference,
}

/// <summary>A row that may not leave, and why.</summary>
public sealed record Stopped(string Row, string Column, StopReason Reason);

/// <summary>
/// The last look before an extract leaves, after all that valves protected: no count is small, no hidden one follows from its row or
/// from the lines of its period, and none differs by a small number from any version that was published.
/// </summary>
public static class LastStep
{
    /// <summary>What stands against it; empty when it may leave.</summary>
    /// <param name="table">What would leave.</param>
    /// <param name="before">Every version that left: two that differ by many from the one between them may differ by few from each other.</param>
    public static IReadOnlyList<Stopped> Look(ExtractTable table, IReadOnlyList<ExtractTable> before)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(before);
        return
        [
            .. from row in table.Rows from column in table.Counts where Count(table.Cell(row, column)) is { } count && Small.Is(count) select new Stopped(table.KeyOf(row), column, StopReason.Small),
            .. from row in table.Rows from sum in table.Sums let at = Opens([.. sum.Select(column => Count(table.Cell(row, column)))]) where at >= 0 select new Stopped(table.KeyOf(row), sum[at], StopReason.Follows),
            .. Totals(table),
            .. before.SelectMany(version => ExtractChange.Between(version, table)).Where(change => table.Counts.Contains(change.Column) && Differs(change)).Select(change => new Stopped(change.Row, change.Column, StopReason.Difference)).Distinct(),
        ];
    }

    // The lines of one period add up to the line that sums them.
    private static IEnumerable<Stopped> Totals(ExtractTable table) =>
        from whole in table.Rows
        where table.Lines is not null && table.Cell(whole, table.Lines) == ToldTable.Total
        let parts = table.Rows.Where(row => row != whole && table.Key.Where(key => key != table.Lines).All(key => table.Cell(row, key) == table.Cell(whole, key))).ToList()
        from column in table.Counts
        let at = Opens([Count(table.Cell(whole, column)), .. parts.Select(row => Count(table.Cell(row, column)))])
        where at >= 0
        select new Stopped(table.KeyOf(at == 0 ? whole : parts[at - 1]), column, StopReason.Follows);

    // A total, then its parts: one alone that is hidden follows, and so does that several are small where what is left for them all is.
    private static int Opens(IReadOnlyList<long?> sum)
    {
        var hidden = sum.Index().Where(count => count.Item is null).Select(count => count.Index).ToList();
        var left = sum[0] - sum.Skip(1).Sum(count => count ?? 0);
        return hidden.Count > 0 && (hidden.Count == 1 || left < Small.Threshold) ? hidden[0] : -1;
    }

    private static bool Differs(ExtractChange change) =>
        Count(change.Before) is { } was && Count(change.After) is { } now && Small.Is(Math.Abs(now - was));

    private static long? Count(string? cell) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
