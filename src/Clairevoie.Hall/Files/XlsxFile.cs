using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml;

namespace Clairevoie.Hall.Files;

/// <summary>One sheet of a workbook: its name, the names of its columns, its rows, and which columns hold numbers.</summary>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string>> Rows, IReadOnlySet<string>? Numbers = null);

/// <summary>
/// Writes tables as an XLSX workbook, row after row and never held whole: the library of workbooks holds what it packs. Text stays text;
/// only the named columns hold numbers.
/// </summary>
public static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The names of the columns, then the rows.</summary>
    public static void Write(Stream stream, string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<string>? numbers = null) =>
        Write(stream, [new(name, columns, rows, numbers)]);

    /// <summary>Several sheets, in their order; whoever reads one sheet reads the first.</summary>
    public static void Write(Stream stream, IReadOnlyList<XlsxSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var pack = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Cover(pack, [.. sheets.Select(sheet => sheet.Name)]);
        foreach (var (at, sheet) in sheets.Index())
        {
            using var pen = Sheet(pack, at);
            var (number, isNumber) = (1, sheet.Columns.Select(column => sheet.Numbers?.Contains(column) == true).ToArray());
            Put(pen, number, sheet.Columns, new bool[sheet.Columns.Count]);
            foreach (var row in sheet.Rows) Put(pen, ++number, row, isNumber);
        }
    }

    /// <summary>One sheet of words, of rows that come one after the other.</summary>
    public static async Task Write(Stream stream, string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var pack = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Cover(pack, [name]);
        using var pen = Sheet(pack, 0);
        var (number, words) = (1, new bool[columns.Count]);
        Put(pen, number, columns, words);
        await foreach (var row in rows.WithCancellation(stop)) Put(pen, ++number, row, words);
    }

    // The parts that say which sheets there are (ECMA-376, part 2 for the relations).
    private static void Cover(ZipArchive pack, IReadOnlyList<string> names)
    {
        string Each(Func<int, string> said) => string.Concat(Enumerable.Range(1, names.Count).Select(said));
        Part(pack, "[Content_Types].xml", string.Create(CultureInfo.InvariantCulture, $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{Each(at => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>
            """));
        Part(pack, "_rels/.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Part(pack, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{Each(at => $"<sheet name=\"{SecurityElement.Escape(names[at - 1])}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>")}</sheets></workbook>
            """);
        Part(pack, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each(at => $"<Relationship Id=\"rId{at}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")}</Relationships>
            """);
    }

    private static void Part(ZipArchive pack, string name, string words)
    {
        using var part = new StreamWriter(pack.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        part.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{words}");
    }

    private static XmlWriter Sheet(ZipArchive pack, int at)
    {
        var part = pack.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{at + 1}.xml"), CompressionLevel.Fastest).Open();
        var pen = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true });
        pen.WriteStartElement("worksheet", Main);
        pen.WriteStartElement("sheetData", Main);
        return pen; // it closes what is open when it is let go
    }

    // ECMA-376 lets a row go without its number; GDAL names each such row as an error and reads it all the same.
    private static void Put(XmlWriter pen, int number, IReadOnlyList<string> cells, bool[] isNumber)
    {
        pen.WriteStartElement("row", Main);
        pen.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < cells.Count; i++)
        {
            pen.WriteStartElement("c", Main);
            if (cells[i].Length > 0 && isNumber[i]) pen.WriteElementString("v", Main, cells[i]);
            else if (cells[i].Length > 0) Text(pen, cells[i]);
            pen.WriteEndElement();
        }

        pen.WriteEndElement();
    }

    private static void Text(XmlWriter pen, string cell)
    {
        pen.WriteAttributeString("t", "inlineStr");
        pen.WriteStartElement("is", Main);
        pen.WriteStartElement("t", Main);
        pen.WriteAttributeString("xml", "space", null, "preserve");
        pen.WriteString(cell);
        pen.WriteEndElement();
        pen.WriteEndElement();
    }
}
