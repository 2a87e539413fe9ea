namespace Clairevoie.Domain;

/// <summary>One way in which counts are cut: what they were counted by, and what sums it. Arrondissements and their city, months and their quarters, kinds of acts.</summary>
/// <param name="Leaves">What was counted by.</param>
/// <param name="Sums">What stands above, level by level.</param>
public sealed record LinkedAxis(IReadOnlyList<string> Leaves, IReadOnlyList<LinkedSum> Sums)
{
    /// <summary>Everything that the axis names, leaves first.</summary>
    public IReadOnlyList<string> Keys => [.. Leaves, .. Sums.Select(sum => sum.Total).Distinct(StringComparer.Ordinal)];
}

/// <summary>Every table that some ways of cutting make together, with all its totals.</summary>
public static class LinkedCube
{
    /// <summary>What stands between the names of a cell in its key.</summary>
    public const char Between = '|';

    /// <summary>The linked set of all combinations.</summary>
    /// <param name="axes">The ways of cutting.</param>
    /// <param name="count">The count of one leaf of each; nothing where it is excluded.</param>
    public static LinkedCells Of(IReadOnlyList<LinkedAxis> axes, Func<IReadOnlyList<string>, long?> count)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentNullException.ThrowIfNull(count);
        var cells = Combined([.. axes.Select(axis => axis.Leaves)]).Select(names => new LinkedCell(Key(names), count(names)));
        return new([.. cells], [.. Enumerable.Range(0, axes.Count).SelectMany(axis => SumsAlong(axes, axis))]);
    }

    /// <summary>The key of the cell with these names, one of each axis.</summary>
    public static string Key(IReadOnlyList<string> names) => string.Join(Between, names);

    private static IEnumerable<LinkedSum> SumsAlong(IReadOnlyList<LinkedAxis> axes, int axis) =>
        from sum in axes[axis].Sums
        from names in Combined([.. axes.Select((other, at) => at == axis ? [sum.Total] : other.Keys)])
        select new LinkedSum(Key(names), [.. sum.Parts.Select(part => Key([.. names.Select((name, at) => at == axis ? part : name)]))]);

    private static IEnumerable<IReadOnlyList<string>> Combined(IReadOnlyList<IReadOnlyList<string>> lists) =>
        lists.Aggregate<IReadOnlyList<string>, IEnumerable<IReadOnlyList<string>>>([[]], (known, list) => known.SelectMany(before => list.Select(name => (IReadOnlyList<string>)[.. before, name])));
}
