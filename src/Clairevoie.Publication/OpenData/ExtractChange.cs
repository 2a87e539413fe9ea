namespace Clairevoie.Publication.OpenData;

/// <summary>What a version says otherwise than the one before it.</summary>
/// <param name="Row">What names the row.</param>
/// <param name="Column">The column; empty for a whole row.</param>
/// <param name="Before">What stood there; nothing for a new row.</param>
/// <param name="After">What stands there; nothing for a row that is gone.</param>
public sealed record ExtractChange(string Row, string Column, string? Before, string? After)
{
    /// <summary>Every change between two versions: rows that are new, rows that are gone, cells that differ.</summary>
    public static IReadOnlyList<ExtractChange> Between(ExtractTable before, ExtractTable after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (then, now) = (ByKey(before), ByKey(after));
        return
        [
            .. after.Rows.Select(after.KeyOf).Where(key => !then.ContainsKey(key)).Select(key => new ExtractChange(key, "", null, "+")),
            .. before.Rows.Select(before.KeyOf).Where(key => !now.ContainsKey(key)).Select(key => new ExtractChange(key, "", "−", null)),
            .. from row in after.Rows
               let key = after.KeyOf(row)
               where then.ContainsKey(key)
               from column in after.Columns
               where before.Columns.Contains(column)
               let was = before.Cell(then[key], column)
               let now_ = after.Cell(row, column)
               where was != now_
               select new ExtractChange(key, column, was, now_),
        ];
    }

    private static Dictionary<string, IReadOnlyList<string>> ByKey(ExtractTable table) =>
        table.Rows.GroupBy(table.KeyOf).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
