using System.Text;
using CsvHelper;

namespace Clairevoie.Hall.Files;

/// <summary>A CSV file as a sheet: UTF-8 or, as older French programs write, Windows-1252; with the separator that divides its lines most evenly.</summary>
internal static class CsvGrid
{
    private const int LinesTried = 30;
    private const string Separators = ";,\t|";

    static CsvGrid() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Grid Read(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var text = Decoded(bytes.ToArray());
        if (text.Contains('\0', StringComparison.Ordinal)) throw new FileRefusedException(new FileFault(0, "", "not-a-workbook"));
        var (pen, separator) = (new GridPen(), SeparatorOf(text));
        try
        {
            using var csv = CsvReader.Create(new StringReader(Kept(text, separator)), new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false, Separator = separator, MalformedData = CsvMalformedDataHandling.Throw, IncludeValuesInExceptions = false }, leaveOpen: false);
            for (var row = 0; csv.Read(); row++)
                for (var column = 0; column < csv.FieldCount; column++)
                    pen.Put(row, column, csv.GetString(column));
        }
        catch (CsvFormatException broken)
        {
            throw new FileRefusedException(new FileFault((int)broken.LineNumber, "", "broken-quotes"));
        }

        return new(name, pen.Cells);
    }

    // An empty line is a row as in every other sheet: without it, cells would be named by the wrong row.
    private static string Kept(string text, char separator)
    {
        var (kept, quoted) = (new StringBuilder(text.Length), false);
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            kept.Append(!quoted && line.Length == 0 ? separator.ToString() : line).Append('\n');
            if (line.Count(sign => sign == '"') % 2 == 1) quoted = !quoted;
        }

        return kept.ToString();
    }

    private static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        // Two bytes a letter without saying so: every second byte is nought.
        if (bytes is [not 0, 0, not 0, 0, ..]) return Encoding.Unicode.GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static char SeparatorOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4) return text[4];
        var lines = text.Split('\n').Take(LinesTried).Where(line => line.Trim().Length > 0).ToList();
        // A comma is also in French numbers and sentences: it divides a file only where nothing else does.
        return Separators.MaxBy(sign => (lines.Count(line => line.Contains(sign, StringComparison.Ordinal)) * 10) - (sign == ',' ? 5 : 0) - Spread(lines, sign));
    }

    private static int Spread(List<string> lines, char sign)
    {
        var counts = lines.Select(line => line.Count(one => one == sign)).Where(count => count > 0).ToList();
        return counts.Count == 0 ? 0 : Math.Min(counts.Max() - counts.Min(), 9);
    }
}
