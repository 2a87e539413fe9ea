using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Care.Imports;

/// <summary>
/// Knows a file that speaks of persons: by the name of a column, by a column in which nearly every line holds a text of its own, or by a running
/// number. What must not be kept must not be sent: such a file is refused whole, even where nothing would have read the column.
/// </summary>
public static class PersonRows
{
    private const int Fewest = 12;
    private const double NearlyAll = 0.9;

    /// <summary>Why this file is refused, column by column; nothing where it holds counts.</summary>
    public static IReadOnlyList<Refusal> Why(GivenTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        List<Refusal> named = [.. table.Columns.Where(PersonWords.Names).Select(column => new Refusal("column-of-a-person", null, Short(column)))];
        return [.. named, .. table.Columns.Where((_, at) => LooksLikeCodes([.. table.Rows.Select(row => row.Cells[at]).Where(cell => cell.Length > 0)])).Select(column => new Refusal("column-of-codes", null, Short(column)))];
    }

    private static bool LooksLikeCodes(List<string> cells) => cells.Count >= Fewest && (IsRunning(cells) || AreTheirOwn(cells));

    private static bool AreTheirOwn(List<string> cells) =>
        cells.All(cell => Number(cell) is null && FrenchDay.Read(cell) is null) && cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() >= cells.Count * NearlyAll;

    private static bool IsRunning(List<string> cells)
    {
        var numbers = cells.Select(Number).ToList();
        return numbers.All(number => number is not null) && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second - pair.First == 1);
    }

    private static long? Number(string cell) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Short(string column) => column.Length <= 40 ? column : column[..40] + "…";
}
