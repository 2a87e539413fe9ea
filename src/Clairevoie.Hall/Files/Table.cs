using Clairevoie.Hall.Files.Features;

namespace Clairevoie.Hall.Files;

/// <summary>A table file, read line after line: the names of its columns, then its rows.</summary>
public sealed class Table(IReadOnlyList<string> columns, IEnumerable<TableRow> rows) : IDisposable
{
    private const int Enough = 64;

    private readonly List<IDisposable> held = [];

    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>The rows; they can be walked once.</summary>
    public IEnumerable<TableRow> Rows { get; } = rows;

    /// <summary>Opens a CSV, XLSX, GeoJSON, GeoPackage or FlatGeobuf file, whichever its first bytes say it is.</summary>
    /// <exception cref="FileRefusedException">It cannot be read as a table.</exception>
    public static Table Open(string file)
    {
        using var peek = File.OpenRead(file);
        Span<byte> first = stackalloc byte[Enough];
        return first[..peek.ReadAtLeast(first, Enough, throwOnEndOfStream: false)] switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => XlsxTable.Open(file),
            var start when HoldsFeatures(start) => OfFeatures(peek),
            _ => CsvTable.Open(file),
        };
    }

    /// <summary>Whether a file that begins with these bytes holds features: GeoJSON, a GeoPackage or FlatGeobuf.</summary>
    public static bool HoldsFeatures(ReadOnlySpan<byte> first) => IsPackage(first) || IsFlat(first) || IsJson(first);

    /// <summary>Reads features, whichever of these the first bytes say; all is read that is needed before this returns.</summary>
    /// <exception cref="FileRefusedException">They cannot be read as a table.</exception>
    public static Table OfFeatures(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Position = 0;
        Span<byte> first = stackalloc byte[Enough];
        var start = first[..stream.ReadAtLeast(first, Enough, throwOnEndOfStream: false)];
        stream.Position = 0;
        return IsPackage(start) ? GpkgTable.Open(stream) : IsFlat(start) ? FgbTable.Open(stream) : GeoJsonTable.Open(stream);
    }

    private static bool IsPackage(ReadOnlySpan<byte> first) => first.StartsWith("SQLite format 3\0"u8);

    private static bool IsFlat(ReadOnlySpan<byte> first) => first.StartsWith(FgbWords.Magic[..4]);

    // A table whose first column is called { is not one that anybody has.
    private static bool IsJson(ReadOnlySpan<byte> first) => first.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    /// <summary>Keeps what the rows are read from until the table is let go.</summary>
    internal Table Holding(params IEnumerable<IDisposable> things)
    {
        held.AddRange(things);
        return this;
    }

    public void Dispose() => held.ForEach(thing => thing.Dispose());
}
