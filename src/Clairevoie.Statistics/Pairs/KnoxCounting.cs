namespace Clairevoie.Statistics.Pairs;

/// <summary>Makes the table: what was seen, what is expected, and where it stands among the permutations.</summary>
internal sealed class KnoxCounting(SpacePairs pairs, ushort[] since, KnoxOptions options)
{
    private readonly Margins[] space = Margins.OfSpace(pairs, since.Length);
    private readonly Margins[] time = Margins.OfTime(since, options.TimeEdges);

    /// <summary>The table.</summary>
    public KnoxTable Table(Permuted permuted)
    {
        var seen = Seen();
        var expected = new double[seen.Length];
        for (var cell = 0; cell < seen.Length; cell++) expected[cell] = Margins.Mean(space[cell / time.Length], time[cell % time.Length], since.Length);
        var largest = LargestRatios(permuted, expected);
        var cells = seen.Select((pairsSeen, cell) => Cell(cell, pairsSeen, expected[cell], permuted, largest));
        return new KnoxTable(since.Length, since.Length * (since.Length - 1L) / 2, [.. space.Select(band => band.Pairs)], [.. time.Select(band => band.Pairs)], [.. cells]);
    }

    private long[] Seen()
    {
        var seen = new long[space.Length * time.Length];
        for (var band = 0; band < space.Length; band++)
            for (var i = 0; i < since.Length; i++)
                foreach (var partner in pairs.Of(band, i))
                    if (TimeBand(Math.Abs(since[i] - since[partner])) is var of and >= 0) seen[(band * time.Length) + of]++;
        return seen;
    }

    private int TimeBand(int apart)
    {
        var edges = options.TimeEdges;
        if (apart >= edges[^1]) return -1;
        var band = edges.Count - 2;
        while (band >= 0 && apart < edges[band]) band--;
        return band;
    }

    private static double[] LargestRatios(Permuted permuted, double[] expected)
    {
        var largest = new double[permuted.Counts.Length / permuted.Cells];
        for (var permutation = 0; permutation < largest.Length; permutation++)
        {
            var counts = permuted.Of(permutation);
            for (var cell = 0; cell < counts.Length; cell++)
                if (expected[cell] > 0) largest[permutation] = Math.Max(largest[permutation], counts[cell] / expected[cell]);
        }

        return largest;
    }

    private KnoxCell Cell(int cell, long seen, double expected, Permuted permuted, double[] largest)
    {
        var (inSpace, inTime) = (cell / time.Length, cell % time.Length);
        var (asMany, sum) = (0, 0L);
        for (var permutation = 0; permutation < largest.Length; permutation++)
        {
            var count = permuted.Of(permutation)[cell];
            (asMany, sum) = (asMany + (count >= seen ? 1 : 0), sum + count);
        }

        var asLarge = expected > 0 ? largest.Count(ratio => ratio >= seen / expected) : largest.Length;
        return new KnoxCell(
            options.SpaceEdges[inSpace], options.SpaceEdges[inSpace + 1], options.TimeEdges[inTime], options.TimeEdges[inTime + 1],
            seen, expected, Margins.Variance(space[inSpace], time[inTime], since.Length),
            sum > 0 ? seen * (double)largest.Length / sum : double.NaN,
            (1d + asMany) / (1 + largest.Length), (1d + asLarge) / (1 + largest.Length), PoissonTail.AtLeast(seen, expected));
    }
}
