using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Clairevoie.Hall.Files;

/// <summary>The sheets of an ODS workbook, as LibreOffice writes it: values, merged cells, colours, what is hidden.</summary>
internal static class OdsGrids
{
    private const int MostRepeats = 400;

    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Look = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    /// <summary>Whether the packed file says that it is an ODS workbook.</summary>
    public static bool IsOds(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var kind = zip.GetEntry("mimetype");
        if (kind is null) return false;
        using var reader = new StreamReader(kind.Open());
        return reader.ReadToEnd().Trim().StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal);
    }

    public static IReadOnlyList<Grid> Read(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var content = (zip.GetEntry("content.xml") ?? throw new InvalidDataException("There is no content.")).Open();
        var document = XDocument.Load(content);
        var fills = document.Descendants(Style + "style")
            .Where(style => (string?)style.Attribute(Style + "family") == "table-cell")
            .ToDictionary(style => (string?)style.Attribute(Style + "name") ?? "", Fill);
        return [.. document.Descendants(Table + "table").Select(table => Sheet(table, fills))];
    }

    private static string Fill(XElement style)
    {
        var told = (string?)style.Element(Style + "table-cell-properties")?.Attribute(Look + "background-color") ?? "";
        return told is ['#', ..] && told.Length == 7 && !told.Equals("#ffffff", StringComparison.OrdinalIgnoreCase) ? told[1..].ToUpperInvariant() : "";
    }

    private static Grid Sheet(XElement table, Dictionary<string, string> fills)
    {
        var (pen, merges, hidden, at) = (new GridPen(), new List<GridSpan>(), new HashSet<int>(), 0);
        foreach (var row in table.Descendants(Table + "table-row"))
        {
            var times = Times(row, "number-rows-repeated");
            for (var turn = 0; turn < Math.Min(times, MostRepeats) && (turn == 0 || row.Value.Length > 0); turn++)
            {
                if ((string?)row.Attribute(Table + "visibility") is "collapse" or "filter") hidden.Add(at + turn);
                Row(row, at + turn, fills, pen, merges);
            }

            at += times;
        }

        return new((string?)table.Attribute(Table + "name") ?? "", pen.Cells, merges) { HiddenRows = hidden };
    }

    private static void Row(XElement row, int at, Dictionary<string, string> fills, GridPen pen, List<GridSpan> merges)
    {
        var column = 0;
        foreach (var cell in row.Elements().Where(cell => cell.Name == Table + "table-cell" || cell.Name == Table + "covered-table-cell"))
        {
            var times = Times(cell, "number-columns-repeated");
            var (wide, high) = (Times(cell, "number-columns-spanned"), Times(cell, "number-rows-spanned"));
            if (wide > 1 || high > 1) merges.Add(new(at, column, at + high - 1, column + wide - 1));
            var fill = fills.GetValueOrDefault((string?)cell.Attribute(Table + "style-name") ?? "", "");
            var percent = (string?)cell.Attribute(Office + "value-type") == "percentage";
            if (cell.Value.Length > 0 || (fill.Length > 0 && times < MostRepeats))
                for (var turn = 0; turn < Math.Min(times, MostRepeats); turn++)
                    pen.Put(at, column + turn, Value(cell), bare => bare with { Fill = fill, IsPercent = percent && bare.Number is not null });
            column += times;
        }
    }

    private static object? Value(XElement cell) => (string?)cell.Attribute(Office + "value-type") switch
    {
        "float" or "percentage" or "currency" => double.Parse((string)cell.Attribute(Office + "value")!, CultureInfo.InvariantCulture),
        "date" => DateTime.Parse((string)cell.Attribute(Office + "date-value")!, CultureInfo.InvariantCulture),
        _ => string.Join('\n', cell.Elements(Text + "p").Select(line => line.Value)),
    };

    private static int Times(XElement element, string attribute) => (int?)element.Attribute(Table + attribute) ?? 1;
}
