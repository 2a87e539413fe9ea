using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Understands a coordinator's file: its tables, its columns, its cells. Nothing is kept; what is not understood is named.</summary>
public static class Understand
{
    /// <summary>Opens a file and understands it.</summary>
    /// <exception cref="FileRefusedException">It cannot be read as sheets.</exception>
    public static BookRead File(string path, AdoptionChoices choices, string? name = null) => Sheets(GridBook.Open(path), name ?? Path.GetFileName(path), choices);

    /// <summary>Understands sheets.</summary>
    public static BookRead Sheets(IReadOnlyList<Grid> grids, string file, AdoptionChoices choices)
    {
        ArgumentNullException.ThrowIfNull(grids);
        ArgumentNullException.ThrowIfNull(choices);
        var elsewhere = Legends(grids);
        var (tables, cells, remarks, colours) = (new List<TableRead>(), new List<CellReading>(), new List<Remark>(), new List<(string, string, string)>());
        foreach (var grid in grids)
        {
            if (grid.IsHidden)
            {
                remarks.Add(new(grid.Name, "", "sheet-hidden"));
                continue;
            }

            var sheet = TableFinder.In(grid, HeadingWords.Sort);
            var legend = Legend.In(sheet, choices.Colours, elsewhere);
            foreach (var found in sheet.Tables)
            {
                var reading = new ReadTable(GuessTable.Of(found, file, choices), legend);
                tables.Add(reading.Read());
                colours.AddRange(reading.Colours.DistinctBy(one => one.Fill).Select(one => (one.Fill, grid.Name, one.Address)));
            }

            cells.AddRange(Around(sheet, legend, tables));
            remarks.AddRange(Hidden(grid));
        }

        cells.AddRange(tables.SelectMany(table => table.Cells));
        return new(tables, cells, [.. remarks, .. tables.SelectMany(table => table.Remarks)]) { Colours = [.. colours.DistinctBy(one => one.Item1)] };
    }

    // A sheet that holds no table may hold the legend of the others.
    private static Dictionary<string, string> Legends(IReadOnlyList<Grid> grids) => grids.Where(grid => !grid.IsHidden)
        .Select(grid => TableFinder.In(grid, HeadingWords.Sort)).Where(sheet => sheet.Tables.Count == 0)
        .SelectMany(sheet => Legend.In(sheet, AdoptionChoices.None.Colours).Named).DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Value);

    private static IEnumerable<CellReading> Around(FoundSheet sheet, Legend legend, List<TableRead> tables)
    {
        var read = tables.Where(table => table.Sense.Table.Grid.Name == sheet.Grid.Name).SelectMany(table => table.Cells).Select(cell => cell.Address).ToHashSet();
        var left = sheet.Around.Where(cell => !cell.IsEmpty && !read.Contains(cell.Address)).ToList();
        var lost = LostRows.In(sheet.Grid, left.Where(cell => !legend.Addresses.Contains(cell.Address)).Select(cell => cell.Address).ToHashSet());
        return left.Select(cell => new CellReading(sheet.Grid.Name, cell.Address, lost.Contains(cell.Address) ? CellRole.Unknown : legend.Addresses.Contains(cell.Address) ? CellRole.Legend : CellRole.Around)
        {
            Text = cell.Text, Why = lost.Contains(cell.Address) ? "no-heading" : "",
        });
    }

    private static IEnumerable<Remark> Hidden(Grid grid)
    {
        var rows = grid.HiddenRows.Count(row => row < grid.Height);
        if (rows > 0) yield return new(grid.Name, "", "rows-hidden", rows);
        var columns = grid.HiddenColumns.Count(column => column < grid.Width);
        if (columns > 0) yield return new(grid.Name, "", "columns-hidden", columns);
    }
}
