namespace Clairevoie.Domain;

/// <summary>
/// Counts that readers can lay beside each other: nested territories, nested periods, hierarchies of kinds, and cells that several tables
/// share. Counts are given once and totals are worked out, so that no set can contradict itself.
/// </summary>
public sealed class LinkedCells
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<string, int> places;
    private readonly long?[] counts;

    /// <exception cref="ArgumentException">A key comes twice, a part is unknown, a total is part of itself, or two sums of one total differ.</exception>
    public LinkedCells(IReadOnlyList<LinkedCell> cells, IReadOnlyList<LinkedSum> sums)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(sums);
        Sums = sums;
        Keys = [.. cells.Select(cell => cell.Key), .. LinkedTotals.InOrder(cells, sums)];
        places = Keys.Index().ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
        counts = LinkedTotals.Work(cells, sums, Keys, places);
    }

    /// <summary>Every cell: those that were given, then totals, each after its parts.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Which total sums which parts.</summary>
    public IReadOnlyList<LinkedSum> Sums { get; }

    /// <summary>Cells that readers know already: they are told as they are, and what is told now must not open what was hidden then.</summary>
    public IReadOnlySet<string> ToldBefore { get; init => field = Known(value); } = None;

    /// <summary>Cells that no table shows. They cost nothing to hide, and are protected like the others.</summary>
    public IReadOnlySet<string> KeptBack { get; init => field = Known(value); } = None;

    /// <summary>How many; nothing where the cell is excluded, or sums nothing but excluded ones.</summary>
    public long? Count(string key) => counts[places[key]];

    /// <summary>Whether the set holds this cell.</summary>
    public bool Holds(string key) => places.ContainsKey(key);

    /// <summary>Whether this cell must stay hidden by itself: it is small, or excluded.</summary>
    public bool IsDelicate(string key) => Count(key) is not { } count || Small.Is(count);

    internal int PlaceOf(string key) => places[key];

    private IReadOnlySet<string> Known(IReadOnlySet<string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.FirstOrDefault(key => !places.ContainsKey(key)) is { } unknown ? throw new ArgumentException($"No cell is called {unknown}.", nameof(given)) : given;
    }
}
