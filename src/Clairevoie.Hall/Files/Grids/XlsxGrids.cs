using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Hall.Files;

/// <summary>The sheets of an XLSX workbook as they were drawn: values, merged cells, colours, what is hidden.</summary>
internal static class XlsxGrids
{
    public static IReadOnlyList<Grid> Read(Stream stream)
    {
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = file.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
        var words = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Words).ToArray() ?? [];
        var reading = new Reading(words, XlsxStyles.Of(book), book.Workbook.WorkbookProperties?.Date1904?.Value == true);
        return [.. (book.Workbook.Sheets?.Elements<Sheet>() ?? []).Where(sheet => book.GetPartById(sheet.Id!.Value!) is WorksheetPart)
            .Select(sheet => reading.Sheet((WorksheetPart)book.GetPartById(sheet.Id!.Value!), sheet))];
    }

    // What is written above letters to say how they sound is not part of the words.
    private static string Words(SharedStringItem item) => string.Concat(item.Elements<Text>().Select(text => text.Text).Concat(item.Elements<Run>().Select(run => run.Text?.Text ?? "")));

    private sealed record Reading(string[] Words, XlsxStyles Styles, bool From1904)
    {
        public Grid Sheet(WorksheetPart part, Sheet sheet)
        {
            var (pen, hidden, last, merges, unseen) = (new GridPen(), new HashSet<int>(), -1, new List<GridSpan>(), new HashSet<int>());
            // Row by row: a sheet may carry a million rows that hold nothing but their dress.
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (!reader.IsStartElement) continue;
                if (reader.ElementType == typeof(Columns)) unseen = Hidden((Columns)reader.LoadCurrentElement()!);
                else if (reader.ElementType == typeof(MergeCells)) merges = Merges((MergeCells)reader.LoadCurrentElement()!);
                else if (reader.ElementType == typeof(Row)) last = Row((Row)reader.LoadCurrentElement()!, last, pen, hidden);
            }

            return new(sheet.Name?.Value ?? "", pen.Cells, merges)
            {
                HiddenRows = hidden, HiddenColumns = unseen, IsHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible,
            };
        }

        private int Row(Row row, int before, GridPen pen, HashSet<int> hidden)
        {
            var at = row.RowIndex?.Value is { } index ? (int)index - 1 : before + 1;
            if (!row.HasChildren) return at;
            if (row.Hidden?.Value == true) hidden.Add(at);
            Take(pen, row, at);
            return at;
        }

        private void Take(GridPen pen, Row row, int at)
        {
            var column = -1;
            foreach (var cell in row.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } address ? ColumnOf(address) : column + 1;
                var style = Styles.At(cell.StyleIndex?.Value);
                var uncomputed = cell is { CellFormula.Text.Length: > 0, InlineString: null } && string.IsNullOrEmpty(cell.CellValue?.Text) && cell.DataType?.Value != CellValues.String;
                pen.Put(at, column, uncomputed ? "=" + cell.CellFormula!.Text : Value(cell, style), bare => bare with { Fill = style.Fill, IsStruck = style.IsStruck, IsPercent = style.IsPercent && bare.Number is not null, IsUncomputed = uncomputed });
            }
        }

        private object? Value(Cell cell, XlsxStyle style)
        {
            var kind = cell.DataType?.Value ?? CellValues.Number;
            var text = cell.CellValue?.Text ?? "";
            if (kind == CellValues.SharedString) return int.TryParse(text, CultureInfo.InvariantCulture, out var at) && at < Words.Length ? Words[at] : "";
            if (kind == CellValues.InlineString) return cell.InlineString?.InnerText;
            if (kind == CellValues.Boolean) return text == "1";
            if (kind == CellValues.Date) return DateTime.TryParse(text, CultureInfo.InvariantCulture, out var told) ? told : text;
            if (kind != CellValues.Number) return text;
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return text;
            return style.IsDay && number is >= 0 and < 2_900_000 ? DateTime.FromOADate(From1904 ? number + 1462 : number) : number;
        }
    }

    private static List<GridSpan> Merges(MergeCells merges) =>
        [.. merges.Elements<MergeCell>().Select(merge => Span(merge.Reference?.Value ?? "")).OfType<GridSpan>()];

    private static GridSpan? Span(string reference) =>
        reference.Split(':') is [var from, var to] ? new(RowOf(from), ColumnOf(from), RowOf(to), ColumnOf(to)) : null;

    private static HashSet<int> Hidden(Columns columns) =>
        [.. columns.Elements<Column>().Where(column => column.Hidden?.Value == true)
            .SelectMany(column => Enumerable.Range((int)column.Min!.Value - 1, (int)Math.Min(column.Max!.Value - column.Min.Value + 1, 400)))];

    private static int ColumnOf(string address) => address.TakeWhile(char.IsLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;

    private static int RowOf(string address) => int.Parse(string.Concat(address.SkipWhile(char.IsLetter)), CultureInfo.InvariantCulture) - 1;
}
