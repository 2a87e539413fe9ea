namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>How one person lays a table out.</summary>
internal sealed record TableLook
{
    public string Total { get; init; } = "";
    public string Subtotal { get; init; } = "";
    public int RepeatedAfter { get; init; }
    public bool MergesGroups { get; init; } = true;
    public string HeadingFill { get; init; } = "";

    /// <summary>Labels over parts of the table: after how many rows, and which.</summary>
    public IReadOnlyDictionary<int, string> Labels { get; init; } = new Dictionary<int, string>();

    /// <summary>The colour of each row's first cell, where colours say how a line stands.</summary>
    public Func<int, string> RowFill { get; init; } = _ => "";
}

/// <summary>Draws a table: heading of one or more levels, rows, labels, totals.</summary>
internal static class TablePen
{
    /// <summary>Draws it with its corner at a place; answers the first row below it.</summary>
    public static int Draw(SheetPen pen, int top, int left, IReadOnlyList<MadeColumn> columns, int rows, TableLook look)
    {
        var row = Heading(pen, top, left, columns, look);
        var written = columns.Select(_ => new List<DrawnCell>()).ToList();
        for (var line = 0; line < rows; line++)
        {
            if (look.Labels.TryGetValue(line, out var label))
            {
                if (line > 0 && look.Subtotal.Length > 0) row = Totals(pen, row, left, columns, [.. written.Select(cells => cells.Skip(look.Labels.Keys.Where(at => at < line).Max()).ToList())], look.Subtotal);
                pen.Put(row++, left, new DrawnCell(label, "label") { Right = columns.Count });
            }

            if (look.RepeatedAfter > 0 && line > 0 && line % look.RepeatedAfter == 0) row = Heading(pen, row, left, columns, look);
            for (var at = 0; at < columns.Count; at++) Cell(pen, row, left + at, columns[at], line, written[at], look, at == 0);
            row++;
        }

        return look.Total.Length > 0 ? Totals(pen, row, left, columns, written, look.Total) : row;
    }

    private static void Cell(SheetPen pen, int row, int at, MadeColumn column, int line, List<DrawnCell> written, TableLook look, bool first)
    {
        var cell = column.Write(line);
        var again = line > 0 && !look.Labels.ContainsKey(line) && (look.RepeatedAfter == 0 || line % look.RepeatedAfter != 0) && written.Count > 0 && written[^1].Text == cell.Text && cell.Text.Length > 0;
        written.Add(cell);
        if (again && (column.IsMerged || column.IsBlankBelow))
        {
            if (column.IsMerged) Longer(pen, row, at);
            return;
        }

        pen.Put(row, at, cell with { Fill = first ? look.RowFill(line) : cell.Fill });
    }

    private static void Longer(SheetPen pen, int row, int at)
    {
        for (var above = row - 1; above >= 0; above--)
        {
            if (at >= pen.Sheet.Rows[above].Count || pen.Sheet.Rows[above][at] is not { Text.Length: > 0 } head) continue;
            pen.Put(above, at, head with { Down = row - above + 1 });
            return;
        }
    }

    private static int Heading(SheetPen pen, int top, int left, IReadOnlyList<MadeColumn> columns, TableLook look)
    {
        var levels = columns.Max(column => column.Path.Count);
        for (var at = 0; at < columns.Count; at++)
        {
            var path = columns[at].Path;
            for (var level = 0; level < path.Count; level++)
            {
                var starts = at == 0 || columns[at - 1].Path.Count <= level || path.Count == 1 || !columns[at - 1].Path.Take(level + 1).SequenceEqual(path.Take(level + 1));
                if (!starts) continue;
                var wide = 1;
                while (path.Count > level + 1 && at + wide < columns.Count && columns[at + wide].Path.Take(level + 1).SequenceEqual(path.Take(level + 1))) wide++;
                var down = path.Count == 1 && look.MergesGroups ? levels : 1;
                var row = path.Count == 1 && !look.MergesGroups ? levels - 1 : level;
                pen.Put(top + row, left + at, new DrawnCell(path[level], "heading") { Right = look.MergesGroups ? wide : 1, Down = down, Fill = look.HeadingFill });
            }
        }

        return top + levels;
    }

    private static int Totals(SheetPen pen, int row, int left, IReadOnlyList<MadeColumn> columns, List<List<DrawnCell>> written, string word)
    {
        var first = columns.ToList().FindIndex(column => column.Totals is null && column.Path.Count > 0);
        pen.Put(row, left + Math.Max(first, 0), word, "total");
        for (var at = 0; at < columns.Count; at++)
            if (columns[at].Totals is { } totals) pen.Put(row, left + at, totals(written[at]));
        return row + 1;
    }
}
