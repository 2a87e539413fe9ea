namespace Clairevoie.Hall.Files;

/// <summary>Parts a run of rows where tables stand side by side: an empty column between two headings.</summary>
internal static class ColumnParts
{
    public static IReadOnlyList<GridSpan> Of(Grid grid, GridSpan run, Func<string, HeadingSort> knows)
    {
        var parts = Split(run, Enumerable.Range(run.Left, run.Width).Where(column => IsGap(grid, run, column)));
        return parts.Count > 1 && parts.Count(part => HeadingRows.In(grid, part, knows, weak: true).Count > 0 && part.Width > 1) > 1 ? parts : [run];
    }

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
