using System.Text;
using ExcelDataReader;

namespace Clairevoie.Hall.Files;

/// <summary>The sheets of an old XLS workbook: values, merged cells and what is hidden; its colours are not read.</summary>
internal static class XlsGrids
{
    static XlsGrids() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<Grid> Read(Stream stream)
    {
        using var book = ExcelReaderFactory.CreateBinaryReader(stream);
        List<Grid> grids = [];
        do
            grids.Add(Sheet(book));
        while (book.NextResult());
        return grids;
    }

    private static Grid Sheet(IExcelDataReader book)
    {
        var (pen, hidden) = (new GridPen(), new HashSet<int>());
        var merges = book.MergeCells?.Select(span => new GridSpan(span.FromRow, span.FromColumn, span.ToRow, span.ToColumn)).ToList() ?? [];
        for (var row = 0; book.Read(); row++)
        {
            if (book.RowHeight == 0) hidden.Add(row);
            for (var column = 0; column < book.FieldCount; column++)
            {
                var percent = book.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true;
                pen.Put(row, column, book.GetValue(column), cell => cell with { IsPercent = percent && cell.Number is not null });
            }
        }

        return new(book.Name, pen.Cells, merges) { HiddenRows = hidden, IsHidden = book.VisibleState != "visible" };
    }
}
