using System.IO.Compression;
using System.Security;

namespace Clairevoie.Tests.Claims;

/// <summary>The smallest XLSX workbook that holds a table, packed by hand.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static void Write(string file, IEnumerable<string[]> rows, Action<ZipArchive>? more = null)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"claims\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Part(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>");
        more?.Invoke(zip);
    }

    /// <summary>A part of so many zeros, which pack into almost nothing.</summary>
    public static void Swell(ZipArchive zip, int megabytes)
    {
        using var part = zip.CreateEntry("xl/media/picture.bin", CompressionLevel.Optimal).Open();
        var zeros = new byte[1_000_000];
        for (var i = 0; i < megabytes; i++)
        {
            part.Write(zeros);
        }
    }

    private static string Row(string[] cells) =>
        $"<row>{string.Concat(cells.Select(cell => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>";

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
