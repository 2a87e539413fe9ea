namespace Clairevoie.Hall.Files;

/// <summary>A table file, read line after line: the names of its columns, then its rows.</summary>
public sealed class Table(IReadOnlyList<string> columns, IEnumerable<TableRow> rows) : IDisposable
{
    private readonly List<IDisposable> held = [];

    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>The rows; they can be walked once.</summary>
    public IEnumerable<TableRow> Rows { get; } = rows;

    /// <summary>Opens a CSV or XLSX file, whichever its first bytes say it is.</summary>
    /// <exception cref="FileRefusedException">It cannot be read as a table.</exception>
    public static Table Open(string file)
    {
        using var peek = File.OpenRead(file);
        Span<byte> first = stackalloc byte[4];
        var isZip = peek.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first is [0x50, 0x4B, 0x03, 0x04];
        return isZip ? XlsxTable.Open(file) : CsvTable.Open(file);
    }

    /// <summary>Keeps what the rows are read from until the table is let go.</summary>
    internal Table Holding(params IEnumerable<IDisposable> things)
    {
        held.AddRange(things);
        return this;
    }

    public void Dispose() => held.ForEach(thing => thing.Dispose());
}
