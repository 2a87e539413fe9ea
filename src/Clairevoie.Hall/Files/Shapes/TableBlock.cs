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
        if (part.Left < Span.Left - 1 || part.Right > Span.Right + 1 || IsOther(grid, part)) return false;
        return Enumerable.Range(part.Top, part.Height).Any(row => HeadingRows.Own(grid, part, row) is { Count: > 1 } own && !own.TrueForAll(one => one.Cell.Fill.Length > 0) && !Footnote.Begins(own[0].Cell.Text));
    }

    // Words where the table counts, and numbers where it has words: another table, whose heading is not known.
    private bool IsOther(Grid grid, GridSpan part)
    {
        double? Numbers(int column, IEnumerable<int> rows) =>
            rows.Select(row => grid[row, column]).Where(cell => !cell.IsEmpty && !FrenchMark.IsNothing(cell.Text)).ToList() is { Count: > 1 } cells ? cells.Count(IsNumber) / (double)cells.Count : null;
        var shares = Enumerable.Range(part.Left, part.Width).Select(column => (Above: Numbers(column, Body()), Here: Numbers(column, Enumerable.Range(part.Top, part.Height)))).Where(one => one is { Above: not null, Here: not null }).ToList();
        return shares.Count > 1 && shares.Count(one => Math.Abs(one.Above!.Value - one.Here!.Value) > 0.6) * 2 >= shares.Count;
    }

    private static bool IsNumber(GridCell cell) => cell.Day is null && (cell.Number is not null || FrenchNumber.Read(cell.Text) is not null);

    /// <summary>Whether this is the same heading once more.</summary>
    public bool HasHeading(Grid grid, GridSpan other) =>
        other.Height == heading.Height && Enumerable.Range(heading.Left, heading.Width).All(column => grid[heading.Bottom, column].Text == grid[other.Bottom, column].Text);

    /// <summary>The table with its columns named and its rows told apart.</summary>
    public FoundTable Table(Grid grid, bool turned)
    {
        var columns = Enumerable.Range(Span.Left, Span.Width).Select(column => new FoundColumn(column, ColumnNames.Of(grid, heading, column)))
            .Where(column => column.Path.Count > 0 || Body().Any(row => !grid[row, column.At].IsEmpty)).ToList();
        var rows = Body().Select(row => new FoundRow(row, Sort(grid, row, columns))).Where(row => row.Sort != RowSort.Note || Own(grid, row.At).Count > 0).ToList();
        return new(grid, heading, columns, Ended(Summed(grid, rows))) { Titles = titles, IsTurned = turned };
    }

    private IEnumerable<int> Body() => parts.SelectMany(part => Enumerable.Range(part.Top, part.Height)).Where(row => row > heading.Bottom);

    private List<(int Column, GridCell Cell)> Own(Grid grid, int row) => HeadingRows.Own(grid, Span, row);

    private RowSort Sort(Grid grid, int row, List<FoundColumn> columns)
    {
        var own = Own(grid, row);
        if (own.Count == 0) return Enumerable.Range(Span.Left, Span.Width).Any(column => grid.SpanAt(row, column) is { Height: > 1 }) ? RowSort.Data : RowSort.Note;
        if (own.Count > 1 && own.Count(one => grid[heading.Bottom, one.Column].Text == one.Cell.Text || grid[heading.Top, one.Column].Text == one.Cell.Text) * 3 >= own.Count * 2) return RowSort.Repeated;
        if (own.Where((one, at) => one.Cell.Number is null && (at < 3 || own.Count(other => IsNumber(other.Cell)) >= own.Count - 2) && TotalWords().IsMatch(PlainHeading.Of(one.Cell.Text))).Any() || own.TrueForAll(one => one.Cell.IsSum)) return RowSort.Total;
        if (own.Count > 1) return RowSort.Data;
        if (Footnote.Begins(own[0].Cell.Text)) return RowSort.Note;
        var wide = grid.SpanAt(row, own[0].Column) is { Width: > 1 };
        return (wide || own[0].Column == columns[0].At) && columns.Count > 2 && own[0].Cell.Number is null ? RowSort.Label : columns.Count <= 2 && own[0].Column == columns[0].At && own[0].Cell.Text.Length > 40 ? RowSort.Note : RowSort.Data;
    }

    // A last row of nothing but numbers that add up what stands above them is a total, though no word says so.
    private List<FoundRow> Summed(Grid grid, List<FoundRow> rows)
    {
        var last = rows.FindLastIndex(row => row.Sort == RowSort.Data);
        if (last < 2 || Own(grid, rows[last].At) is not { Count: > 0 } own || own[0].Column == Span.Left || !own.TrueForAll(one => IsNumber(one.Cell))) return rows;
        var above = rows.Take(last).Where(row => row.Sort == RowSort.Data).ToList();
        if (!own.TrueForAll(one => above.Count(row => IsNumber(grid[row.At, one.Column])) > 1 && Math.Abs(above.Sum(row => Amount(grid[row.At, one.Column])) - Amount(one.Cell)) < 0.06m)) return rows;
        return [.. rows.Select((row, at) => at == last ? row with { Sort = RowSort.Total } : row)];
    }

    private static decimal Amount(GridCell cell) => cell.Number ?? FrenchNumber.Read(cell.Text)?.Amount ?? 0;

    // Labels after the last row of the table head nothing: they are notes.
    private static List<FoundRow> Ended(List<FoundRow> rows)
    {
        var last = rows.FindLastIndex(row => row.Sort is RowSort.Data or RowSort.Total);
        return [.. rows.Select((row, at) => at > last && row.Sort is RowSort.Label ? row with { Sort = RowSort.Note } : row)];
    }

    [GeneratedRegex(@"^(?:(?:sous|s|grand|sub) ?)?(?:total|totaux|totals)\b|^(?:ensemble|cumul|moyenne|somme|average|mean|sum)(?: (?:general|generale|annuel|annuelle|de l annee|sur l annee|du|des|a fin|au|a ce jour|depuis|\d{4}).*)?$")]
    private static partial Regex TotalWords();
}
