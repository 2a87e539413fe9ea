namespace Clairevoie.Hall.Files;

/// <summary>Parts a run of rows where tables stand side by side: an empty column between two headings.</summary>
internal static class ColumnParts
{
    public static IReadOnlyList<GridSpan> Of(Grid grid, GridSpan run, Func<string, HeadingSort> knows)
    {
        var parts = Split(run, Enumerable.Range(run.Left, run.Width).Where(column => IsGap(grid, run, column)));
        if (parts.Count > 1 && parts.Exists(part => IsNote(grid, part))) return [.. parts.Where(part => !IsNote(grid, part)).ToList() is { Count: > 0 } kept ? Rejoined(grid, kept, knows) : parts, .. parts.Where(part => IsNote(grid, part))];
        return parts.Count > 1 && parts.Count(part => HeadingRows.In(grid, part, knows, weak: true).Count > 0 && part.Width > 1) > 1 ? Rejoined(grid, parts, knows) : [run];
    }

    // An empty column inside one table: what stands right of it leans on the rows at its left.
    private static List<GridSpan> Rejoined(Grid grid, List<GridSpan> parts, Func<string, HeadingSort> knows)
    {
        List<GridSpan> kept = [parts[0]];
        foreach (var part in parts.Skip(1))
        {
            if (Leans(grid, kept[^1], part, knows)) kept[^1] = kept[^1] with { Right = part.Right };
            else kept.Add(part);
        }

        return kept;
    }

    // A legend or a note beside a table is no column of it.
    private static bool IsNote(Grid grid, GridSpan part) => part.Width < 3 && Enumerable.Range(part.Top, part.Height).Select(row => HeadingRows.Own(grid, part, row)).FirstOrDefault(own => own.Count > 0) is [var (_, first)] && Footnote.Begins(first.Text);

    // The same heading row, and no name in it of what a row could be about.
    private static bool Leans(Grid grid, GridSpan left, GridSpan right, Func<string, HeadingSort> knows)
    {
        if (HeadingRows.In(grid, right, knows, weak: true) is not [var heading, ..] || !Heads(grid, left, heading, knows)) return false;
        var sorts = Enumerable.Range(heading.Top, heading.Height).SelectMany(row => HeadingRows.Own(grid, right, row)).Select(one => knows(one.Cell.Text)).ToList();
        return !sorts.Contains(HeadingSort.Subject) && sorts.Count(sort => sort == HeadingSort.Field) > sorts.Count(sort => sort == HeadingSort.Period);
    }

    // A part is headed in the same rows; a lone column by a name of what the rows are about.
    private static bool Heads(Grid grid, GridSpan left, GridSpan heading, Func<string, HeadingSort> knows) => left.Width == 1
        ? Enumerable.Range(heading.Top, heading.Height).Any(row => knows(grid[row, left.Left].Text) == HeadingSort.Subject)
        : HeadingRows.In(grid, left, knows, weak: true) is [var before, ..] && before.Top <= heading.Bottom && heading.Top <= before.Bottom;

    private static bool IsGap(Grid grid, GridSpan run, int column)
    {
        for (var row = run.Top; row <= run.Bottom; row++)
            if (!grid[row, column].IsEmpty || (grid.SpanAt(row, column) is { Height: > 1 } span && !grid[span.Top, span.Left].IsEmpty)) return false;
        return true;
    }

    private static List<GridSpan> Split(GridSpan run, IEnumerable<int> gaps)
    {
        var (parts, left) = (new List<GridSpan>(), run.Left);
        foreach (var gap in gaps.Append(run.Right + 1))
        {
            if (gap > left) parts.Add(run with { Left = left, Right = gap - 1 });
            left = gap + 1;
        }

        return parts;
    }
}
