using Clairevoie.Domain;

namespace Clairevoie.Hall.Parts.Sheets;

/// <summary>A table as it is shown.</summary>
/// <param name="Name">The key of its caption; none where several tables stand side by side.</param>
/// <param name="Columns">The keys of its columns: of tables, where several stand side by side.</param>
/// <param name="Lines">Its lines.</param>
public sealed record ShownTable(string? Name, IReadOnlyList<string> Columns, IReadOnlyList<ShownLine> Lines)
{
    /// <summary>Puts the tables of one column side by side, after the others.</summary>
    public static IReadOnlyList<ShownTable> Of(IReadOnlyList<ToldTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        List<ToldTable> narrow = [.. tables.Where(table => table.Columns.Count == 1)];
        return [.. tables.Where(table => table.Columns.Count > 1).Select(Wide), .. narrow.Count > 0 ? [SideBySide(narrow)] : (ShownTable[])[]];
    }

    private static ShownTable Wide(ToldTable table) =>
        new(table.Name, table.Columns, [.. table.Lines.Select(line => new ShownLine(line.Key, [.. line.Counts.Select(count => new ShownCount(true, count))]))]);

    private static ShownTable SideBySide(List<ToldTable> narrow)
    {
        var keys = narrow.SelectMany(table => table.Lines).Select(line => line.Key).Distinct().OrderBy(key => key == ToldTable.Total).ToList();
        return new(null, [.. narrow.Select(table => table.Name)], [.. keys.Select(key => new ShownLine(key, [.. narrow.Select(table => Found(table, key))]))]);
    }

    private static ShownCount Found(ToldTable table, string key) =>
        table.Lines.FirstOrDefault(line => line.Key == key) is { } line ? new(true, line.Counts[0]) : new(false, null);
}

/// <summary>One line as it is shown.</summary>
public sealed record ShownLine(string Key, IReadOnlyList<ShownCount> Counts);

/// <summary>One count as it is shown: asked for or not, and if it was, told or not.</summary>
public readonly record struct ShownCount(bool IsAsked, long? Told);
