namespace Clairevoie.Coordination.Adoption;

/// <summary>The cells of a file that have found their place in a register. Whatever was read and is not among them is named.</summary>
public sealed class PlacedCells
{
    private readonly HashSet<(string Sheet, string Address)> placed = [];

    /// <summary>The cells of a row: all of them, or those of these meanings.</summary>
    public void Add(RowRead row, params IReadOnlyList<Meaning> means)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(means);
        foreach (var field in row.Fields.Where(field => means.Count == 0 || means.Contains(field.Column.Means))) Add(row, field);
    }

    /// <summary>One cell.</summary>
    public void Add(RowRead row, FieldRead field)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(field);
        if (field.Address.Length > 0) placed.Add((row.Sheet, field.Address));
    }

    /// <summary>Whether a cell has its place.</summary>
    public bool Holds(CellReading cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return placed.Contains((cell.Sheet, cell.Address));
    }
}
