using System.Text.RegularExpressions;

namespace Clairevoie.Hall.Files;

/// <summary>A table while it is being found: the rows from its heading down, gaps included.</summary>
internal sealed partial class TableBlock(GridSpan span, GridSpan heading, IReadOnlyList<GridCell> titles)
{
    private readonly List<GridSpan> parts = [span];

    public GridSpan Span { get; private set; } = span;

    /// <summary>Takes in more rows below.</summary>
    public void Add(GridSpan part)
    {
        parts.Add(part);
        Span = new(Span.Top, Math.Min(Span.Left, part.Left), part.Bottom, Math.Max(Span.Right, part.Right));
    }

    /// <summary>Whether rows without a heading go on with this table: more than one cell, in its columns, or a total.</summary>
    public bool GoesOnIn(Grid grid, GridSpan part)
    {
        if (part.Left < Span.Left - 1 || part.Right > Span.Right + 1) return false;
        return Enumerable.Range(part.Top, part.Height).Any(row => HeadingRows.Own(grid, part, row) is { Count: > 1 } own && !own.TrueForAll(one => one.Cell.Fill.Length > 0) && !Footnote.Begins(own[0].Cell.Text));
    }

    /// <summary>Whether this is the same heading once more.</summary>
    public bool HasHeading(Grid grid, GridSpan other) =>
        other.Height == heading.Height && Enumerable.Range(heading.Left, heading.Width).All(column => grid[heading.Bottom, column].Text == grid[other.Bottom, column].Text);

    /// <summary>The table with its columns named and its rows told apart.</summary>
    public FoundTable Table(Grid grid, bool turned)
    {
        var columns = Enumerable.Range(Span.Left, Span.Width).Select(column => new FoundColumn(column, ColumnNames.Of(grid, heading, column)))
            .Where(column => column.Path.Count > 0 || Body().Any(row => !grid[row, column.At].IsEmpty)).ToList();
        var rows = Body().Select(row => new FoundRow(row, Sort(grid, row, columns))).Where(row => row.Sort != RowSort.Note || Own(grid, row.At).Count > 0).ToList();
        return new(grid, heading, columns, Ended(rows)) { Titles = titles, IsTurned = turned };
    }

    private IEnumerable<int> Body() => parts.SelectMany(part => Enumerable.Range(part.Top, part.Height)).Where(row => row > heading.Bottom);

    private List<(int Column, GridCell Cell)> Own(Grid grid, int row) => HeadingRows.Own(grid, Span, row);

    private RowSort Sort(Grid grid, int row, List<FoundColumn> columns)
    {
        var own = Own(grid, row);
        if (own.Count == 0) return Enumerable.Range(Span.Left, Span.Width).Any(column => grid.SpanAt(row, column) is { Height: > 1 }) ? RowSort.Data : RowSort.Note;
        if (own.Count > 1 && own.Count(one => grid[heading.Bottom, one.Column].Text == one.Cell.Text || grid[heading.Top, one.Column].Text == one.Cell.Text) * 3 >= own.Count * 2) return RowSort.Repeated;
        if (own.Take(3).Any(one => one.Cell.Number is null && TotalWords().IsMatch(PlainHeading.Of(one.Cell.Text)))) return RowSort.Total;
        if (own.Count > 1) return RowSort.Data;
        if (Footnote.Begins(own[0].Cell.Text)) return RowSort.Note;
        var wide = grid.SpanAt(row, own[0].Column) is { Width: > 1 };
        return (wide || own[0].Column == columns[0].At) && columns.Count > 2 && own[0].Cell.Number is null ? RowSort.Label : columns.Count <= 2 && own[0].Column == columns[0].At && own[0].Cell.Text.Length > 40 ? RowSort.Note : RowSort.Data;
    }

    // Labels after the last row of the table head nothing: they are notes.
    private static List<FoundRow> Ended(List<FoundRow> rows)
    {
        var last = rows.FindLastIndex(row => row.Sort is RowSort.Data or RowSort.Total);
        return [.. rows.Select((row, at) => at > last && row.Sort is RowSort.Label ? row with { Sort = RowSort.Note } : row)];
    }

    [GeneratedRegex(@"^(?:(?:sous|s|grand|sub) ?)?(?:total|totaux|totals)\b|^(?:ensemble|cumul|moyenne|somme|average|mean|sum)(?: (?:general|generale|annuel|annuelle|de l annee|sur l annee|du|des|\d{4}).*)?$")]
    private static partial Regex TotalWords();
}
