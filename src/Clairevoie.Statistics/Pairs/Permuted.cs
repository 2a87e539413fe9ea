using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Pairs;

/// <summary>Counts of every cell in every permutation: permutation after permutation, cells in the order of the table.</summary>
internal sealed class Permuted
{
    private const int EdgesAtOnce = 4;

    private readonly SpacePairs pairs;
    private readonly KnoxOptions options;
    private readonly bool vectors;

    private Permuted(SpacePairs pairs, KnoxOptions options, bool vectors)
    {
        (this.pairs, this.options, this.vectors) = (pairs, options, vectors);
        Cells = pairs.Bands * (options.TimeEdges.Count - 1);
        Counts = new int[(long)options.Permutations * Cells];
    }

    /// <summary>Cells of the table.</summary>
    public int Cells { get; }

    /// <summary>The counts.</summary>
    public int[] Counts { get; }

    /// <summary>The counts of one permutation.</summary>
    public ReadOnlySpan<int> Of(int permutation) => Counts.AsSpan(permutation * Cells, Cells);

    /// <summary>Deals and counts.</summary>
    /// <param name="pairs">The pairs near in space.</param>
    /// <param name="days">Days since the first, by the numbers that the pairs use.</param>
    /// <param name="options">Edges, permutations and seed.</param>
    /// <param name="work">How to carry it out.</param>
    public static Permuted Of(SpacePairs pairs, ushort[] days, KnoxOptions options, Work work)
    {
        var permuted = new Permuted(pairs, options, work.Vectors);
        var deals = (options.Permutations + DealtDays.Lanes - 1) / DealtDays.Lanes;
        var done = 0;
        var told = new Lock();
        Parallel.For(0, deals, work.Parallel, () => new DealtDays(days, options.Seed), (deal, _, dealt) =>
        {
            dealt.Deal(deal * DealtDays.Lanes);
            permuted.Count(dealt, deal * DealtDays.Lanes, days.Length);
            lock (told) work.Progress?.Report(0.1 + (0.9 * ++done / deals));
            return dealt;
        }, _ => { });
        return permuted;
    }

    private void Count(DealtDays dealt, int first, int events)
    {
        var times = options.TimeEdges;
        Span<ushort> edges = stackalloc ushort[EdgesAtOnce];
        Span<long> sums = stackalloc long[EdgesAtOnce * DealtDays.Lanes];
        for (var band = 0; band < pairs.Bands; band++)
            for (var from = 0; from < times.Count; from += EdgesAtOnce)
            {
                for (var edge = 0; edge < EdgesAtOnce; edge++)
                    edges[edge] = from + edge < times.Count ? (ushort)Math.Min(times[from + edge], ushort.MaxValue) : (ushort)0;
                sums.Clear();
                CountBand(dealt, band, events, edges, sums);
                for (var edge = 0; edge < EdgesAtOnce && from + edge < times.Count; edge++)
                    Spread(band, from + edge, first, sums.Slice(edge * DealtDays.Lanes, DealtDays.Lanes));
            }
    }

    private void CountBand(DealtDays dealt, int band, int events, ReadOnlySpan<ushort> edges, Span<long> sums)
    {
        Span<ushort> counts = stackalloc ushort[EdgesAtOnce * DealtDays.Lanes];
        counts.Clear();
        var room = (int)ushort.MaxValue;
        for (var i = 0; i < events; i++)
        {
            for (var left = pairs.Of(band, i); left.Length > 0;)
            {
                if (room == 0) room = Empty(counts, sums);
                var some = left[..Math.Min(left.Length, room)];
                if (vectors) dealt.CountByVector(i, some, edges, counts);
                else dealt.CountOneByOne(i, some, edges, counts);
                room -= some.Length;
                left = left[some.Length..];
            }
        }

        Empty(counts, sums);
    }

    private static int Empty(Span<ushort> counts, Span<long> sums)
    {
        for (var i = 0; i < counts.Length; i++) sums[i] += counts[i];
        counts.Clear();
        return ushort.MaxValue;
    }

    // Pairs below an edge belong to the band that it ends, and not to the band that it begins.
    private void Spread(int band, int edge, int first, ReadOnlySpan<long> below)
    {
        var bands = options.TimeEdges.Count - 1;
        for (var lane = 0; lane < below.Length && first + lane < options.Permutations; lane++)
        {
            var at = ((first + lane) * Cells) + (band * bands) + edge;
            if (edge > 0) Counts[at - 1] += (int)below[lane];
            if (edge < bands) Counts[at] -= (int)below[lane];
        }
    }
}
