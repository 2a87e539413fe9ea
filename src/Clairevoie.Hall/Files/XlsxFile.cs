using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Hall.Files;

/// <summary>One sheet of a workbook: its name, the names of its columns, its rows, and which columns hold numbers.</summary>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string>> Rows, IReadOnlySet<string>? Numbers = null);

/// <summary>Writes tables as an XLSX workbook. Text stays text; only the named columns hold numbers.</summary>
public static class XlsxFile
{
    /// <summary>The names of the columns, then the rows.</summary>
    public static void Write(Stream stream, string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<string>? numbers = null) =>
        Write(stream, [new(name, columns, rows, numbers)]);

    /// <summary>Several sheets, in their order; whoever reads one sheet reads the first.</summary>
    public static void Write(Stream stream, IReadOnlyList<XlsxSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = file.AddWorkbookPart();
        var parts = sheets.Select(sheet => (sheet.Name, Id: book.GetIdOfPart(Put(book, sheet)))).ToList();
        book.Workbook = new Workbook(new Sheets(parts.Select((part, at) => new Sheet { Name = part.Name, SheetId = (uint)at + 1, Id = part.Id })));
    }

    /// <summary>One sheet of words, of rows that come one after the other.</summary>
    public static async Task Write(Stream stream, string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = file.AddWorkbookPart();
        var part = book.AddNewPart<WorksheetPart>();
        book.Workbook = new Workbook(new Sheets(new Sheet { Name = name, SheetId = 1, Id = book.GetIdOfPart(part) }));
        using var pen = OpenXmlWriter.Create(part);
        pen.WriteStartElement(new Worksheet());
        pen.WriteStartElement(new SheetData());
        Put(pen, columns, new bool[columns.Count]);
        await foreach (var row in rows.WithCancellation(stop))
            Put(pen, row, new bool[columns.Count]);
        pen.WriteEndElement();
        pen.WriteEndElement();
    }

    private static WorksheetPart Put(WorkbookPart book, XlsxSheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var isNumber = sheet.Columns.Select(column => sheet.Numbers?.Contains(column) == true).ToArray();
        using var pen = OpenXmlWriter.Create(part);
        pen.WriteStartElement(new Worksheet());
        pen.WriteStartElement(new SheetData());
        Put(pen, sheet.Columns, new bool[sheet.Columns.Count]);
        foreach (var row in sheet.Rows)
            Put(pen, row, isNumber);
        pen.WriteEndElement();
        pen.WriteEndElement();
        return part;
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
