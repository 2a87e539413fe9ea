using System.Globalization;
using System.Text;
using Clairevoie.Hall.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>Writes a drawn file as the file that a coordinator would send.</summary>
public static class DrawnFile
{
    /// <summary>Writes it into a folder; its name ends as its kind does.</summary>
    public static string Write(DrawnBook book, string folder, string name)
    {
        var path = Path.Combine(folder, name + (book.Csv is null ? ".xlsx" : ".csv"));
        if (book.Csv is { } csv) Csv(book.Sheets[0], csv, path);
        else Xlsx(book, path);
        return path;
    }

    private static void Csv(DrawnSheet sheet, (string Encoding, string Separator) how, string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var lines = sheet.Rows.Select(row => string.Join(how.Separator, row.Select(cell => Quoted(Shown(cell), how.Separator))));
        File.WriteAllText(path, string.Join("\r\n", lines) + "\r\n", Encoding.GetEncoding(how.Encoding));
    }

    // A text file keeps what the spreadsheet showed.
    private static string Shown(DrawnCell cell) => cell switch
    {
        { IsDay: true, Number: { } day } => DateTime.FromOADate(day).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        { IsPercent: true, Number: { } share } => $"{share * 100} %",
        _ => cell.Text,
    };

    private static string Quoted(string text, string separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.Contains('\n') || text.Contains('"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void Xlsx(DrawnBook book, string path)
    {
        using var file = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var part = file.AddWorkbookPart();
        var (styles, sheets) = (new DrawnStyles(), new Sheets());
        part.Workbook = new Workbook(sheets);
        foreach (var sheet in book.Sheets)
        {
            var page = part.AddNewPart<WorksheetPart>();
            page.Worksheet = Sheet(sheet, styles);
            sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)sheets.Count() + 1, Id = part.GetIdOfPart(page), State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible });
        }

        part.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Sheet();
    }

    private static Worksheet Sheet(DrawnSheet sheet, DrawnStyles styles)
    {
        var (data, merges) = (new SheetData(), new MergeCells());
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var line = new Row { RowIndex = (uint)row + 1, Hidden = sheet.HiddenRows.Contains(row) ? true : null };
            foreach (var (cell, at) in sheet.Rows[row].Select((cell, at) => (cell, at)).Where(one => one.cell.Text.Length > 0 || one.cell.Fill.Length > 0))
            {
                var address = Grid.AddressOf(row, at);
                line.Append(Cell(cell, address, styles.Of(cell)));
                if (cell.Right > 1 || cell.Down > 1) merges.Append(new MergeCell { Reference = $"{address}:{Grid.AddressOf(row + cell.Down - 1, at + cell.Right - 1)}" });
            }

            data.Append(line);
        }

        var page = new Worksheet();
        if (sheet.HiddenColumns.Count > 0) page.Append(new Columns(sheet.HiddenColumns.Order().Select(at => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Hidden = true, Width = 9 })));
        page.Append(data);
        if (merges.HasChildren) page.Append(merges);
        return page;
    }

    private static Cell Cell(DrawnCell cell, string address, uint style) => cell.Text.Length == 0
        ? new Cell { CellReference = address, StyleIndex = style }
        : cell.Number is { } number
            ? new Cell { CellReference = address, StyleIndex = style, CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) }
            : new Cell { CellReference = address, StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve }) };
}
