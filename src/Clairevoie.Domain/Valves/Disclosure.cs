namespace Clairevoie.Domain;

/// <summary>
/// Which counts of a table may be told. Small ones are hidden, and so many others that nobody who reads the rest,
/// totals included, can rule out for any hidden small or excluded count that it is 11 or more.
/// </summary>
public static class Disclosure
{
    /// <summary>The table with its totals, and with every count hidden that must be.</summary>
    /// <remarks>
    /// In a table with its totals each count stands in one line and one column that must add up. A hidden count can be
    /// anything only where it lies on a ring of hidden counts that may all move together (Kelly, Golden and Assad, 1992):
    /// for each small count the cheapest such ring is hidden. Rings are never opened again, so one pass protects all.
    /// A ring through the totals always exists: at worst nothing is told.
    /// </remarks>
    public static ToldTable Tell(CountTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Lines.Count == 0)
            return new(table.Name, [.. table.Columns], []);
        var cover = new Cover(table);
        foreach (var (line, column) in Delicate(table).ToList())
            cover.Hide(line, column);
        foreach (var (line, column) in Delicate(table).ToList())
            cover.Protect(line, column);
        return Written(table, cover);
    }

    private static IEnumerable<(int Line, int Column)> Delicate(CountTable table) =>
        from line in Enumerable.Range(0, table.Lines.Count + 1)
        from column in Enumerable.Range(0, table.Columns.Count + 1)
        where Small.Is(table.Sum(line, column)) || table.IsExcluded(line, column)
        select (line, column);

    // A single column is its own total: it is written once, and hidden where either of the two is.
    private static ToldTable Written(CountTable table, Cover cover)
    {
        var alone = table.Columns.Count == 1;
        var width = alone ? 1 : table.Columns.Count + 1;
        return new(
            table.Name,
            alone ? [.. table.Columns] : [.. table.Columns, ToldTable.Total],
            [.. table.Lines.Append(ToldTable.Total).Select((key, line) => new ToldLine(key, [.. Enumerable.Range(0, width).Select(column => Shown(line, column))]))]);

        long? Shown(int line, int column) =>
            cover.Hides(line, column) || (alone && cover.Hides(line, 1)) ? null : table.Sum(line, column);
    }
}
