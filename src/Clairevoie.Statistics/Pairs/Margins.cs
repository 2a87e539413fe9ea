namespace Clairevoie.Statistics.Pairs;

/// <summary>How many neighbours each event has within one band, and what the sums of them say (Barton and David 1966).</summary>
/// <param name="Pairs">Pairs of the band: N.</param>
/// <param name="Paths">Two pairs that share an event: half the sum of s(s-1) over the events.</param>
internal readonly record struct Margins(long Pairs, double Paths)
{
    public static Margins Of(ReadOnlySpan<int> neighbours)
    {
        var (ends, paths) = (0L, 0d);
        foreach (var one in neighbours) (ends, paths) = (ends + one, paths + (one * (one - 1d) / 2));
        return new Margins(ends / 2, paths);
    }

    /// <summary>The mean number of pairs near in both, when place and day have nothing to do with each other.</summary>
    public static double Mean(Margins space, Margins time, double n) => space.Pairs * (double)time.Pairs / (n * (n - 1) / 2);

    /// <summary>Its variance over all n! ways to deal the days: pairs that are the same, that share one event, that share none.</summary>
    public static double Variance(Margins space, Margins time, double n)
    {
        var (ns, nt, mean) = ((double)space.Pairs, (double)time.Pairs, Mean(space, time, n));
        var sharing = 4 * space.Paths * time.Paths / (n * (n - 1) * (n - 2));
        var apart = 4 * ((ns * (ns - 1)) - (2 * space.Paths)) * ((nt * (nt - 1)) - (2 * time.Paths)) / (n * (n - 1) * (n - 2) * (n - 3));
        return Math.Max(0, mean + sharing + apart - (mean * mean));
    }

    /// <summary>The margins of each band of distance.</summary>
    public static Margins[] OfSpace(SpacePairs pairs, int events) =>
        [.. Enumerable.Range(0, pairs.Bands).Select(band =>
        {
            var neighbours = new int[events];
            for (var i = 0; i < events; i++)
                foreach (var partner in pairs.Of(band, i)) (neighbours[i], neighbours[partner]) = (neighbours[i] + 1, neighbours[partner] + 1);
            return Of(neighbours);
        })];

    /// <summary>The margins of each band of days, from the number of events of each day.</summary>
    public static Margins[] OfTime(ReadOnlySpan<ushort> days, IReadOnlyList<int> edges)
    {
        var until = new int[ushort.MaxValue + 2];
        foreach (var day in days) until[day + 1]++;
        for (var day = 1; day < until.Length; day++) until[day] += until[day - 1];
        var margins = new Margins[edges.Count - 1];
        for (var band = 0; band < margins.Length; band++)
        {
            var neighbours = new int[days.Length];
            for (var i = 0; i < days.Length; i++) neighbours[i] = Within(until, days[i], edges[band + 1]) - Within(until, days[i], edges[band]);
            margins[band] = Of(neighbours);
        }

        return margins;
    }

    // Other events fewer than so many days away.
    private static int Within(int[] until, int day, int apart) =>
        apart <= 0 ? 0 : until[Math.Min(day + (long)apart, until.Length - 1)] - until[Math.Max(day - (long)apart + 1, 0)] - 1;
}
