namespace Clairevoie.Hall.Files;

/// <summary>What a heading says of one column, level by level; a group stands over the columns that it spans.</summary>
internal static class ColumnNames
{
    public static IReadOnlyList<string> Of(Grid grid, GridSpan heading, int column)
    {
        List<string> path = [];
        for (var row = heading.Top; row <= heading.Bottom; row++)
        {
            var words = Words(grid, heading, row, column);
            if (words.Length > 0 && (path.Count == 0 || path[^1] != words)) path.Add(words);
        }

        return path;
    }

    private static string Words(Grid grid, GridSpan heading, int row, int column)
    {
        var seen = grid.Seen(row, column);
        if (!seen.IsEmpty || row == heading.Bottom) return Line(seen);
        // Text files know no merged cells: a group then goes on to the right, over columns that are named below it.
        if (grid.MergedIn(row).Any(span => span.Left <= heading.Right && span.Right >= heading.Left) || IsUnnamedBelow(grid, heading, row, column)) return "";
        for (var left = column - 1; left >= heading.Left; left--)
            if (grid[row, left] is { IsEmpty: false } group) return IsUnnamedBelow(grid, heading, row, left) ? "" : Line(group);
        return "";
    }

    private static bool IsUnnamedBelow(Grid grid, GridSpan heading, int row, int column) =>
        !Enumerable.Range(row + 1, heading.Bottom - row).Any(below => !grid[below, column].IsEmpty);

    private static string Line(GridCell cell) => Footnote.Off(string.Join(' ', cell.Text.Split(['\n', ' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries)));
}
