using System.Text;
using CsvHelper;

namespace Clairevoie.Intelligence.Files;

/// <summary>Rows of a CSV file in UTF-8, separated by commas, semicolons or tabs as its heading is.</summary>
internal sealed class CsvRows : IRows
{
    private const int LongestRow = 1_000_000, LongestHeading = 64_000;

    private readonly CsvReader reader;

    private CsvRows(CsvReader reader)
    {
        this.reader = reader;
        Heading = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Cell(column).Trim('\uFEFF', ' '))];
    }

    public IReadOnlyList<string> Heading { get; }

    public long Line => reader.LineNumber;

    public bool IsEven => reader.FieldCount == Heading.Count;

    public bool IsMerged => false;

    public bool IsText { get; private set; } = true;

    /// <summary>Opens the file; nothing when it has no heading.</summary>
    public static CsvRows? Open(Func<Stream> open)
    {
        var reader = CsvReader.Create(open(), new CsvReaderOptions
        {
            HasHeader = false, Separator = Separator(open), TrackLineNumbers = true, IncludeValuesInExceptions = false, SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = LongestRow,
        });
        if (reader.Read()) return new(reader);
        reader.Dispose();
        return null;
    }

    public bool Next()
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException broken)
        {
            throw new InvalidDataException("A row is broken.", broken);
        }
    }

    public string Cell(int column)
    {
        if (column >= reader.FieldCount) return "";
        var text = reader.GetString(column);
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) IsText = false;
        return text;
    }

    public void Dispose() => reader.Dispose();

    private static char Separator(Func<Stream> open)
    {
        using var text = new StreamReader(open(), Encoding.UTF8);
        var begin = new char[LongestHeading];
        var first = new string(begin, 0, text.ReadBlock(begin, 0, begin.Length)).Split('\n')[0];
        return ",;\t".MaxBy(sign => first.Count(one => one == sign));
    }
}
