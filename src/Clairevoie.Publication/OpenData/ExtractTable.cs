namespace Clairevoie.Publication.OpenData;

/// <summary>A table as it leaves: its columns, what tells two rows apart, and which columns count persons, acts or events.</summary>
/// <param name="Name">The name of the extract: a French word of its address.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The cells, as text.</param>
public sealed record ExtractTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The columns that together name a row.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The columns that count: nothing small may stand in them.</summary>
    public IReadOnlyList<string> Counts { get; init; } = [];

    /// <summary>What follows from what within a row: a total, then its parts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sums { get; init; } = [];

    /// <summary>The column whose <see cref="Clairevoie.Domain.ToldTable.Total"/> is a row that sums the others of its key.</summary>
    public string? Lines { get; init; }

    /// <summary>The cell of a row under a column.</summary>
    public string Cell(IReadOnlyList<string> row, string column) => row[Columns.ToList().IndexOf(column)];

    /// <summary>What names a row.</summary>
    public string KeyOf(IReadOnlyList<string> row) => string.Join(" · ", Key.Select(column => Cell(row, column)));
}
