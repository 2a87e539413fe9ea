namespace Clairevoie.Domain;

/// <summary>Why a cell is not told. <c>default</c> is that it is small.</summary>
public enum WhyHidden
{
    /// <summary>It counts 1 to 10.</summary>
    Small,

    /// <summary>It was left out, a perimeter for instance. Outside it looks like the others.</summary>
    Excluded,

    /// <summary>Told, it would give another away, with its totals.</summary>
    Complementary,

    /// <summary>Told, it would give another away, with what was told before.</summary>
    Differencing,

    /// <summary>No table shows it.</summary>
    KeptBack,
}

/// <summary>A cell that is not told: why, and for the sake of which others. It stays inside: who reads it knows which cells are small.</summary>
public sealed record HiddenCell(string Key, WhyHidden Why, IReadOnlyList<string> For);

/// <summary>What may be told of a linked set.</summary>
/// <param name="Cells">The set.</param>
/// <param name="Hidden">What is not told, and why, in the order of the set. Only this says why; what is told does not.</param>
/// <param name="Open">Delicate cells that what was told before gives away already, whatever is hidden now; none where every release was made here.</param>
public sealed record LinkedTold(LinkedCells Cells, IReadOnlyList<HiddenCell> Hidden, IReadOnlyList<string> Open)
{
    private readonly HashSet<string> hidden = [.. Hidden.Select(cell => cell.Key)];

    /// <summary>The count as it may be told: nothing where it is hidden or excluded, and nothing says which.</summary>
    public long? this[string key] => hidden.Contains(key) ? null : Cells.Count(key);

    /// <summary>Whether the cell is told.</summary>
    public bool Tells(string key) => Cells.Holds(key) && !hidden.Contains(key);
}
