using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Publication.OpenData;

/// <summary>Why a row may not leave.</summary>
public enum StopReason
{
    /// <summary>A count is 1 to 10.</summary>
    Small,

    /// <summary>A hidden part follows from its total and the other parts.</summary>
    Follows,

    /// <summary>What changed since the last version is 1 to 10: who kept it would subtract.</summary>
    Difference,
}

/// <summary>A row that may not leave, and why.</summary>
public sealed record Stopped(string Row, string Column, StopReason Reason);

/// <summary>
/// The last look before an extract leaves, after all that valves protected: no count is small, no hidden one follows from its row, and
/// none differs by a small number from what was published before.
/// </summary>
public static class LastStep
{
    /// <summary>What stands against it; empty when it may leave.</summary>
    public static IReadOnlyList<Stopped> Look(ExtractTable table, ExtractTable? before)
    {
        ArgumentNullException.ThrowIfNull(table);
        return
        [
            .. from row in table.Rows from column in table.Counts where Count(table.Cell(row, column)) is { } count && Small.Is(count) select new Stopped(table.KeyOf(row), column, StopReason.Small),
            .. from row in table.Rows from sum in table.Sums where Opens(table, row, sum) is not null select new Stopped(table.KeyOf(row), Opens(table, row, sum)!, StopReason.Follows),
            .. before is null ? [] : ExtractChange.Between(before, table).Where(change => table.Counts.Contains(change.Column) && Differs(change)).Select(change => new Stopped(change.Row, change.Column, StopReason.Difference)),
        ];
    }

    private static string? Opens(ExtractTable table, IReadOnlyList<string> row, IReadOnlyList<string> sum)
    {
        var hidden = sum.Where(column => Count(table.Cell(row, column)) is null).ToList();
        return hidden.Count == 1 ? hidden[0] : null;
    }

    private static bool Differs(ExtractChange change) =>
        Count(change.Before) is { } was && Count(change.After) is { } now && Small.Is(Math.Abs(now - was));

    private static long? Count(string? cell) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
