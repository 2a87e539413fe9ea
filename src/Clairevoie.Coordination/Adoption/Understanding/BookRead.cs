namespace Clairevoie.Coordination.Adoption;

/// <summary>One value of a row: which column, which cell, what was read.</summary>
public sealed record FieldRead(ColumnMeaning Column, string Heading, string Value, string Address)
{
    /// <summary>What stands in the cell, of which the value may be a part only.</summary>
    public string Text { get; init; } = "";
}

/// <summary>One row as it was understood.</summary>
public sealed record RowRead(string Sheet, int Line, string Label, IReadOnlyList<FieldRead> Fields)
{
    /// <summary>The first value of this meaning; empty when the row gives none.</summary>
    public string this[Meaning means] => Fields.FirstOrDefault(field => field.Column.Means == means)?.Value ?? "";

    /// <summary>The cell that gives this meaning; empty when none does.</summary>
    public string AddressOf(Meaning means) => Fields.FirstOrDefault(field => field.Column.Means == means)?.Address ?? "";
}

/// <summary>Something to say of a file that is no unread cell: a total that does not add up, rows that the sheet hides. Its words are <c>remark.CODE</c>.</summary>
public sealed record Remark(string Sheet, string Address, string Code, params IReadOnlyList<object> With);

/// <summary>A table as it was understood.</summary>
public sealed record TableRead(TableSense Sense, IReadOnlyList<RowRead> Rows, IReadOnlyList<CellReading> Cells, IReadOnlyList<Remark> Remarks);

/// <summary>A file as it was understood: every cell that holds something is in it once.</summary>
public sealed record BookRead(IReadOnlyList<TableRead> Tables, IReadOnlyList<CellReading> Cells, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Colours of rows that no legend names, each with the first cell that wears it.</summary>
    public IReadOnlyList<(string Fill, string Sheet, string Address)> Colours { get; init; } = [];

    /// <summary>The cells that were not understood.</summary>
    public IEnumerable<CellReading> Unknown => Cells.Where(cell => cell.Role == CellRole.Unknown);

    /// <summary>The cells that are a person's.</summary>
    public IEnumerable<CellReading> Persons => Cells.Where(cell => cell.Role == CellRole.Person);

    /// <summary>How many cells of tables hold something, headings, labels and totals apart.</summary>
    public int Held => Cells.Count(cell => cell.Role is CellRole.Read or CellRole.Nothing or CellRole.LeftOut or CellRole.Person or CellRole.Unknown);

    /// <summary>How many of these were understood.</summary>
    public int Understood => Held - Cells.Count(cell => cell.Role == CellRole.Unknown);
}
