namespace Clairevoie.Domain;

/// <summary>Works out the totals of a linked set, each after its parts.</summary>
internal static class LinkedTotals
{
    /// <summary>The keys of totals, each after its parts.</summary>
    public static IReadOnlyList<string> InOrder(IReadOnlyList<LinkedCell> cells, IReadOnlyList<LinkedSum> sums)
    {
        var known = cells.Select(cell => cell.Key).ToHashSet(StringComparer.Ordinal);
        if (known.Count < cells.Count)
            throw new ArgumentException("Two cells have one key.", nameof(cells));
        var waiting = sums.Select(Proper).GroupBy(sum => sum.Total, StringComparer.Ordinal).ToList();
        if (waiting.Find(total => known.Contains(total.Key)) is { } given)
            throw new ArgumentException($"{given.Key} is given and summed.", nameof(sums));
        List<string> ordered = [];
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(total => total.All(sum => sum.Parts.All(known.Contains))).ToList();
            if (ready.Count == 0)
                throw new ArgumentException($"{waiting[0].Key} sums a part that is unknown, or itself.", nameof(sums));
            ordered.AddRange(ready.Select(total => total.Key));
            known.UnionWith(ready.Select(total => total.Key));
            waiting.RemoveAll(total => known.Contains(total.Key));
        }

        return ordered;
    }

    /// <summary>The count of every key.</summary>
    public static long?[] Work(IReadOnlyList<LinkedCell> cells, IReadOnlyList<LinkedSum> sums, IReadOnlyList<string> keys, Dictionary<string, int> places)
    {
        var counts = new long?[keys.Count];
        for (var place = 0; place < cells.Count; place++)
            counts[place] = cells[place].Count is not < 0 ? cells[place].Count : throw new ArgumentException($"{cells[place].Key} is below zero.", nameof(cells));
        var of = sums.ToLookup(sum => sum.Total, StringComparer.Ordinal);
        for (var place = cells.Count; place < keys.Count; place++)
            counts[place] = Agreed(keys[place], [.. of[keys[place]].Select(sum => Added(sum, places, counts))]);
        return counts;
    }

    private static LinkedSum Proper(LinkedSum sum) =>
        sum.Parts.Count > 0 && sum.Parts.Distinct(StringComparer.Ordinal).Count() == sum.Parts.Count ? sum : throw new ArgumentException($"{sum.Total} sums nothing, or a part twice.", nameof(sum));

    private static long? Added(LinkedSum sum, Dictionary<string, int> places, long?[] counts)
    {
        var parts = sum.Parts.Select(part => counts[places[part]]).ToList();
        return parts.TrueForAll(part => part is null) ? null : parts.Sum(part => part ?? 0);
    }

    // A total that one sum leaves out and another makes zero is left out.
    private static long? Agreed(string key, IReadOnlyList<long?> sums) =>
        sums.All(sum => (sum ?? 0) == (sums[0] ?? 0)) ? (sums.Contains(null) ? null : sums[0]) : throw new ArgumentException($"The sums of {key} differ.", nameof(sums));
}
