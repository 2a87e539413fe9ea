namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>Draws cells at their places on a sheet, with what is to be read in each.</summary>
internal sealed class SheetPen(DrawnSheet sheet)
{
    public DrawnSheet Sheet => sheet;

    public int Height => sheet.Rows.Count;

    public void Put(int row, int column, DrawnCell cell)
    {
        while (sheet.Rows.Count <= row) sheet.Rows.Add([]);
        var line = sheet.Rows[row];
        while (line.Count <= column) line.Add(new DrawnCell("", "around"));
        line[column] = cell;
    }

    public void Put(int row, int column, string text, string expected) => Put(row, column, new DrawnCell(text, expected));

    /// <summary>Paints a row from one column to another.</summary>
    public void Paint(int row, int from, int until, string fill)
    {
        for (var column = from; column <= until; column++)
        {
            var held = row < sheet.Rows.Count && column < sheet.Rows[row].Count ? sheet.Rows[row][column] : new DrawnCell("", "around");
            Put(row, column, held with { Fill = fill });
        }
    }
}
