namespace Clairevoie.Hall.Files;

/// <summary>Words that stand outside tables while a sheet is read: each goes as a title to the table below it; where none of them stands over it, to the next.</summary>
internal sealed class LooseWords(Grid grid)
{
    private readonly List<(int Row, int Column, int Right, GridCell Cell)> words = [];
    private int blocks, known;

    /// <summary>Whether words came since the last table, page numbers and notes apart.</summary>
    public bool HasNew => words.Skip(known).Any(word => !Footnote.Begins(word.Cell.Text));

    /// <summary>A run of rows begins: words above a table that was found before are no titles of the next.</summary>
    public void Begin(int top, int found)
    {
        if (found > blocks) words.RemoveAll(word => word.Row < top);
        (blocks, known) = (found, Math.Min(known, words.Count));
    }

    /// <summary>Takes in what is written in a part of the sheet.</summary>
    public void Add(GridSpan part)
    {
        for (var row = part.Top; row <= part.Bottom; row++)
            for (var column = part.Left; column <= part.Right; column++)
                if (grid[row, column] is { IsEmpty: false } cell) words.Add((row, column, grid.SpanAt(row, column)?.Right ?? column, cell));
    }

    /// <summary>The titles of a table that stands in these columns; a title that begins over another table beside it is that one's.</summary>
    public IReadOnlyList<GridCell> Over(GridSpan part)
    {
        known = words.Count;
        var over = words.Where(word => word.Column <= part.Right && word.Right >= part.Left - 1).ToList();
        return [.. (over.Count > 0 ? over : words).Select(word => word.Cell)];
    }
}
