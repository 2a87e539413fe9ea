using System.IO.Compression;
using System.Security;

namespace Clairevoie.Store.Tests;

/// <summary>A workbook of one sheet as a spreadsheet program would save it, packed by hand: days are numbers with the format of a day.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>Packs a sheet. Each cell is ready-made: see <see cref="Text"/>, <see cref="Number"/>, <see cref="Day"/>, <see cref="Formula"/>.</summary>
    public static byte[] Pack(IEnumerable<string[]> rows, string after = "", Action<ZipArchive>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Part(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData>{after}</worksheet>");
            more?.Invoke(zip);
        }

        return bytes.ToArray();
    }

    /// <summary>A heading of texts.</summary>
    public static string[] Heading(string names) => [.. names.Split(',').Select(Text)];

    public static string Text(string words) => $" t=\"inlineStr\"><is><t>{SecurityElement.Escape(words)}</t></is>";

    public static string Number(string number) => $"><v>{number}</v>";

    /// <summary>A day as a spreadsheet keeps it: how many days after the end of 1899.</summary>
    public static string Day(DateOnly day) => $" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v>";

    /// <summary>A formula and what it last gave.</summary>
    public static string Formula(string formula, string gave) => $"><f>{SecurityElement.Escape(formula)}</f><v>{gave}</v>";

    /// <summary>A formula that was never worked out.</summary>
    public static string Formula(string formula) => $"><f>{SecurityElement.Escape(formula)}</f>";

    public static string InError() => " t=\"e\"><v>#N/A</v>";

    /// <summary>A part of so many zeros, which pack into almost nothing.</summary>
    public static void Swell(ZipArchive zip, string name, int megabytes)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        var zeros = new byte[1_000_000];
        for (var i = 0; i < megabytes; i++) part.Write(zeros);
    }

    private static string Row(string[] cells, int row) =>
        $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{row + 1}\"{cell}</c>"))}</row>";

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
