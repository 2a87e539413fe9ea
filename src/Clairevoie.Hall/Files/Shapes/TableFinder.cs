namespace Clairevoie.Hall.Files;

/// <summary>Finds the tables of a sheet: one below the other, side by side, turned, with titles above and notes below.</summary>
public static class TableFinder
{
    private const int FieldsOfTurned = 4;

    /// <summary>The tables of a sheet; <paramref name="knows"/> says what a heading announces.</summary>
    public static FoundSheet In(Grid grid, Func<string, HeadingSort> knows)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(knows);
        var turned = IsTurned(grid, knows);
        var (sheet, blocks) = (turned ? grid.Turned() : grid, new List<TableBlock>());
        var loose = new LooseWords(sheet);
        foreach (var run in Runs(sheet))
        {
            loose.Begin(run.Top, blocks.Count);
            foreach (var part in ColumnParts.Of(sheet, run, knows))
                Place(sheet, part, knows, blocks, loose);
        }

        var tables = blocks.Select(block => block.Table(sheet, turned)).Select(table => turned ? Untitled(table) : table).Where(table => table.Rows.Any(row => row.Sort == RowSort.Data)).ToList();
        return new(grid, tables, Around(sheet, tables));
    }

    /// <summary>Puts one run of rows where it belongs: tables of its own, more of one above, or loose words.</summary>
    private static void Place(Grid grid, GridSpan part, Func<string, HeadingSort> knows, List<TableBlock> blocks, LooseWords loose)
    {
        var above = blocks.LastOrDefault(block => block.Span.Left <= part.Right && block.Span.Right >= part.Left);
        var headings = HeadingRows.In(grid, part, knows, weak: above is null, fresh: above is null || IsFresh(grid, part, above));
        if (headings.Count == 0 && above is not null && HeadingRows.OverNumbers(grid, part, knows) is { } over) headings = [over];
        if (headings.Count == 0)
        {
            if (above is not null && above.GoesOnIn(grid, part)) above.Add(part);
            else loose.Add(part);
            return;
        }

        var from = part.Top;
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Top - 1 : part.Bottom;
            // The same heading under a title of its own is another table: another year, another place.
            var titled = Enumerable.Range(from, headings[i].Top - from).Any(row => HeadingRows.Own(grid, part, row).Exists(one => !Footnote.Begins(one.Cell.Text))) || (i == 0 && loose.HasNew);
            if (above is not null && above.HasHeading(grid, headings[i]) && (!titled || i > 0))
            {
                above.Add(part with { Top = from, Bottom = end });
            }
            else
            {
                loose.Add(part with { Top = from, Bottom = headings[i].Top - 1 });
                above = new TableBlock(part with { Top = headings[i].Top, Bottom = end }, headings[i], loose.Over(part));
                blocks.Add(above);
            }

            from = end + 1;
        }
    }

    // In a turned sheet the titles above stand where names of fields do, over nothing.
    private static FoundTable Untitled(FoundTable table)
    {
        var titles = table.Columns.Where(column => table.Rows.All(row => table.Grid[row.At, column.At].IsEmpty)).ToList();
        return table with { Columns = [.. table.Columns.Except(titles)], Titles = [.. table.Titles, .. titles.Select(column => table.Grid[table.Heading.Top, column.At]).Where(cell => !cell.IsEmpty)] };
    }

    // Other columns than the table above, or a title of its own: what follows a gap is then no continuation.
    private static bool IsFresh(Grid grid, GridSpan part, TableBlock above) =>
        part.Left != above.Span.Left || part.Right != above.Span.Right || (part.Height > 2 && HeadingRows.Own(grid, part, part.Top).Count == 1 && HeadingRows.Own(grid, part, part.Top + 1).Count > 1);

    private static List<GridCell> Around(Grid grid, List<FoundTable> tables)
    {
        var within = tables.SelectMany(Within).ToHashSet();
        return [.. grid.Cells.Select(one => one.Cell).Where(cell => !within.Contains(cell.Address))];
    }

    private static IEnumerable<string> Within(FoundTable table)
    {
        var rows = table.Rows.Where(row => row.Sort != RowSort.Note).Select(row => row.At).Concat(Enumerable.Range(table.Heading.Top, table.Heading.Height));
        return from row in rows from column in table.Columns select table.Grid[row, column.At].Address;
    }

    /// <summary>Rows in an unbroken sequence, with the columns that they reach.</summary>
    private static IEnumerable<GridSpan> Runs(Grid grid)
    {
        var filled = grid.Cells.Where(one => !one.Cell.IsEmpty).ToLookup(one => one.At.Row, one => one.At.Column);
        int? first = null;
        for (var row = 0; row <= grid.Height; row++)
        {
            if (filled.Contains(row) || IsCovered(grid, row))
            {
                first ??= row;
            }
            else if (first is { } top)
            {
                var columns = Enumerable.Range(top, row - top).SelectMany(at => filled[at]).ToList();
                if (columns.Count > 0) yield return new(top, columns.Min(), row - 1, columns.Max());
                first = null;
            }
        }
    }

    // A row whose only words are those of a cell merged from above is no gap.
    private static bool IsCovered(Grid grid, int row) => grid.MergedIn(row).Any(span => span.Height > 1 && row > span.Top && !grid[span.Top, span.Left].IsEmpty);

    // Records that stand in columns are mostly words; a sheet of numbers counts something, row by row.
    private static bool IsNumbers(Grid grid)
    {
        var cells = grid.Cells.Where(one => one.At.Column > 0 && !one.Cell.IsEmpty).Select(one => one.Cell).ToList();
        return cells.Count(cell => cell.Number is not null || FrenchNumber.Read(cell.Text) is not null) * 5 > cells.Count * 2;
    }

    /// <summary>Fields in the first column, and none in a row: each column is then a record.</summary>
    private static bool IsTurned(Grid grid, Func<string, HeadingSort> knows)
    {
        for (var column = 0; column < Math.Min(grid.Width, 3); column++)
        {
            var words = Enumerable.Range(0, grid.Height).Select(row => grid[row, column]).Where(cell => !cell.IsEmpty).ToList();
            var fields = words.Count(cell => HeadingRows.IsField(knows(cell.Text)));
            if (fields < FieldsOfTurned || fields * 5 < words.Count * 3) continue;
            var across = Enumerable.Range(0, grid.Height).Max(row => Enumerable.Range(0, grid.Width).Count(at => HeadingRows.IsField(knows(grid[row, at].Text))));
            return across < FieldsOfTurned - 1 && fields > across && !IsNumbers(grid);
        }

        return false;
    }
}
