namespace Clairevoie.Hall.Files;

/// <summary>What a heading announces, as far as whoever reads the sheet knows its words.</summary>
public enum HeadingSort
{
    /// <summary>Nothing known.</summary>
    None,

    /// <summary>A field: a title, a pilot, a day, an amount.</summary>
    Field,

    /// <summary>A field that says what a row is about: a title, a decision, what is counted, when.</summary>
    Subject,

    /// <summary>A month, a quarter, a year: tables of counts have one in each column.</summary>
    Period,
}

/// <summary>What a row of a table is.</summary>
public enum RowSort
{
    /// <summary>It holds what the table is about.</summary>
    Data,

    /// <summary>It adds up rows above it: recognised, checked, never taken as a row.</summary>
    Total,

    /// <summary>One label over the rows that follow.</summary>
    Label,

    /// <summary>The heading again, as printed pages repeat it.</summary>
    Repeated,

    /// <summary>A note under the table.</summary>
    Note,
}

/// <summary>A column: where it stands and what its heading says, level by level.</summary>
public sealed record FoundColumn(int At, IReadOnlyList<string> Path)
{
    /// <summary>The heading in one line.</summary>
    public string Heading => string.Join(" / ", Path);
}

/// <summary>A row of a table.</summary>
public sealed record FoundRow(int At, RowSort Sort);

/// <summary>A table that was found in a sheet: its heading, its columns and its rows; turned, when its fields stood in the first column.</summary>
public sealed record FoundTable(Grid Grid, GridSpan Heading, IReadOnlyList<FoundColumn> Columns, IReadOnlyList<FoundRow> Rows)
{
    /// <summary>What stands above it, nearest last.</summary>
    public IReadOnlyList<GridCell> Titles { get; init; } = [];

    /// <summary>Whether its fields stood one below the other.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What is seen in a column of a row.</summary>
    public GridCell Cell(FoundRow row, FoundColumn column) => Grid.Seen(row.At, column.At);
}

/// <summary>A sheet with its tables, and what stands around them.</summary>
public sealed record FoundSheet(Grid Grid, IReadOnlyList<FoundTable> Tables, IReadOnlyList<GridCell> Around);
