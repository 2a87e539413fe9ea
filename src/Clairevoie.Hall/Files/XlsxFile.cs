using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Hall.Files;

/// <summary>Writes a table as an XLSX workbook of one sheet. Text stays text; only the named columns hold numbers.</summary>
public static class XlsxFile
{
    /// <summary>The names of the columns, then the rows.</summary>
    public static void Write(Stream stream, string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<string>? numbers = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = file.AddWorkbookPart();
        var part = book.AddNewPart<WorksheetPart>();
        var isNumber = columns.Select(column => numbers?.Contains(column) == true).ToArray();
        using (var pen = OpenXmlWriter.Create(part))
        {
            pen.WriteStartElement(new Worksheet());
            pen.WriteStartElement(new SheetData());
            Put(pen, columns, new bool[columns.Count]);
            foreach (var row in rows)
                Put(pen, row, isNumber);
            pen.WriteEndElement();
            pen.WriteEndElement();
        }

        book.Workbook = new Workbook(new Sheets(new Sheet { Name = name, SheetId = 1, Id = book.GetIdOfPart(part) }));
    }

    private static void Put(OpenXmlWriter pen, IReadOnlyList<string> cells, bool[] isNumber)
    {
        pen.WriteStartElement(new Row());
        for (var i = 0; i < cells.Count; i++)
            pen.WriteElement(cells[i].Length == 0 ? new Cell() : isNumber[i] ? Number(cells[i]) : Text(cells[i]));
        pen.WriteEndElement();
    }

    private static Cell Number(string cell) => new() { DataType = CellValues.Number, CellValue = new CellValue(cell) };

    private static Cell Text(string cell) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(cell) { Space = SpaceProcessingModeValues.Preserve }),
    };
}
