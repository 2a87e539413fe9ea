namespace Clairevoie.Domain;

/// <summary>
/// Counts by line and column, before anything is hidden. A count that is absent is excluded: it is in no total,
/// and once told it looks like a hidden one.
/// </summary>
public sealed class CountTable
{
    private readonly long?[,] counts;

    public CountTable(string name, IReadOnlyList<string> columns, IReadOnlyList<CountLine> lines)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        (Name, Columns, Lines) = (name, columns, [.. lines.Select(line => line.Key)]);
        counts = new long?[lines.Count, columns.Count];
        for (var line = 0; line < lines.Count; line++)
            Fill(line, lines[line].Counts);
    }

    /// <summary>What is counted, as a key for words.</summary>
    public string Name { get; }

    /// <summary>The keys of the columns, without their total.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The keys of the lines, without their total.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether the count is left out of everything.</summary>
    public bool IsExcluded(int line, int column) => IsInside(line, column)
        ? counts[line, column] is null
        : Inside(line, column).All(count => count is null) && Lines.Count > 0;

    /// <summary>One count, or a total where line or column is the one after the last.</summary>
    public long Sum(int line, int column) => Inside(line, column).Sum(count => count ?? 0);

    private bool IsInside(int line, int column) => line < Lines.Count && column < Columns.Count;

    private IEnumerable<long?> Inside(int line, int column) =>
        from at in line < Lines.Count ? Enumerable.Range(line, 1) : Enumerable.Range(0, Lines.Count)
        from of in column < Columns.Count ? Enumerable.Range(column, 1) : Enumerable.Range(0, Columns.Count)
        select counts[at, of];

    private void Fill(int line, IReadOnlyList<long?> given)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(given.Count, Columns.Count);
        for (var column = 0; column < given.Count; column++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(given[column] ?? 0);
            counts[line, column] = given[column];
        }
    }
}

/// <summary>One line of counts under its key; absent where excluded.</summary>
public sealed record CountLine(string Key, IReadOnlyList<long?> Counts);
