namespace Clairevoie.Hall.Files;

/// <summary>Cells that a spreadsheet shows as one: rows and columns from 0, the last ones included.</summary>
public readonly record struct GridSpan(int Top, int Left, int Bottom, int Right)
{
    public int Width => Right - Left + 1;

    public int Height => Bottom - Top + 1;

    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    internal GridSpan Turned => new(Left, Top, Right, Bottom);
}

/// <summary>A sheet as it was drawn: cells at their places, merged ones, hidden ones, colours. Nothing is understood yet.</summary>
public sealed class Grid
{
    private readonly Dictionary<(int Row, int Column), GridCell> cells;
    private readonly ILookup<int, GridSpan> merged;

    public Grid(string name, IEnumerable<((int Row, int Column) At, GridCell Cell)> cells, IReadOnlyList<GridSpan>? merges = null)
    {
        Name = name;
        this.cells = cells.ToDictionary(one => one.At, one => one.Cell);
        Merges = merges ?? [];
        var written = this.cells.Where(one => !one.Value.IsEmpty).Select(one => one.Key).ToList();
        Height = written.Count == 0 ? 0 : written.Max(at => at.Row) + 1;
        Width = written.Count == 0 ? 0 : written.Max(at => at.Column) + 1;
        merged = Merges.SelectMany(span => Enumerable.Range(span.Top, Math.Max(0, Math.Min(span.Bottom, Height) - span.Top + 1)).Select(row => (row, span))).ToLookup(one => one.row, one => one.span);
    }

    public string Name { get; }

    /// <summary>Rows down to the last that holds something.</summary>
    public int Height { get; }

    public int Width { get; }

    public IReadOnlyList<GridSpan> Merges { get; }

    /// <summary>Rows that the sheet does not show.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();

    /// <summary>Columns that the sheet does not show.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>Whether the workbook does not show the sheet at all.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The cell itself; an empty one where nothing stands.</summary>
    public GridCell this[int row, int column] => cells.TryGetValue((row, column), out var cell) ? cell : new GridCell(AddressOf(row, column), "");

    /// <summary>Every cell that the file holds, by row then column, coloured empty ones included.</summary>
    public IEnumerable<((int Row, int Column) At, GridCell Cell)> Cells =>
        cells.OrderBy(one => one.Key.Row).ThenBy(one => one.Key.Column).Select(one => (one.Key, one.Value));

    /// <summary>The merged cells that hold this place; nothing when it stands alone.</summary>
    public GridSpan? SpanAt(int row, int column)
    {
        foreach (var span in merged[row])
            if (span.Holds(row, column)) return span;
        return null;
    }

    /// <summary>The merged cells that reach into a row.</summary>
    public IEnumerable<GridSpan> MergedIn(int row) => merged[row];

    /// <summary>What is seen at a place: under merged cells, the one that they show.</summary>
    public GridCell Seen(int row, int column) => SpanAt(row, column) is { } span ? this[span.Top, span.Left] : this[row, column];

    /// <summary>The same sheet with rows for columns; each cell keeps its address.</summary>
    public Grid Turned() => new(Name, cells.Select(one => ((one.Key.Column, one.Key.Row), one.Value)), [.. Merges.Select(span => span.Turned)])
    {
        HiddenRows = HiddenColumns, HiddenColumns = HiddenRows, IsHidden = IsHidden,
    };

    /// <summary>How a spreadsheet writes a place: <c>AB12</c>.</summary>
    public static string AddressOf(int row, int column) => $"{Letters(column)}{row + 1}";

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
