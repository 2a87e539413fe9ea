using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Pairs;

/// <summary>
/// Thirty-two ways to deal the days over the events, side by side: the 32 days of one event fill one vector, so that one pair
/// is compared in 32 permutations at once, and its partners are read in the order of memory.
/// </summary>
internal sealed class DealtDays(ushort[] days, ulong seed)
{
    /// <summary>Permutations of one deal.</summary>
    public const int Lanes = 32;

    private readonly ushort[] dealt = new ushort[days.Length * Lanes];
    private readonly ushort[] one = new ushort[days.Length];

    /// <summary>Deals permutations <c>first</c> to <c>first + 31</c>; each depends on the seed and its own number only.</summary>
    public void Deal(int first)
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            var chance = new CounterChance(seed, (ulong)(first + lane));
            days.CopyTo(one, 0);
            for (var i = one.Length - 1; i > 0; i--)
            {
                var j = (int)chance.Below((ulong)i, (uint)i + 1);
                (one[i], one[j]) = (one[j], one[i]);
            }

            for (var i = 0; i < one.Length; i++) dealt[(i * Lanes) + lane] = one[i];
        }
    }

    /// <summary>For each of four edges and each permutation, adds how many pairs of one event lie fewer days apart.</summary>
    public void CountByVector(int event1, ReadOnlySpan<int> partners, ReadOnlySpan<ushort> edges, Span<ushort> counts)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(dealt);
        ref var sum = ref MemoryMarshal.GetReference(counts);
        var own = Vector512.LoadUnsafe(ref all, (nuint)event1 * Lanes);
        var (e0, e1, e2, e3) = (Vector512.Create(edges[0]), Vector512.Create(edges[1]), Vector512.Create(edges[2]), Vector512.Create(edges[3]));
        var (s0, s1, s2, s3) = (Vector512.LoadUnsafe(ref sum), Vector512.LoadUnsafe(ref sum, Lanes), Vector512.LoadUnsafe(ref sum, 2 * Lanes), Vector512.LoadUnsafe(ref sum, 3 * Lanes));
        foreach (var partner in partners)
        {
            var other = Vector512.LoadUnsafe(ref all, (nuint)partner * Lanes);
            var apart = Vector512.Max(own, other) - Vector512.Min(own, other);
            // A comparison that holds is all ones, which is minus one.
            s0 -= Vector512.LessThan(apart, e0);
            s1 -= Vector512.LessThan(apart, e1);
            s2 -= Vector512.LessThan(apart, e2);
            s3 -= Vector512.LessThan(apart, e3);
        }

        s0.StoreUnsafe(ref sum);
        s1.StoreUnsafe(ref sum, Lanes);
        s2.StoreUnsafe(ref sum, 2 * Lanes);
        s3.StoreUnsafe(ref sum, 3 * Lanes);
    }

    /// <summary>The same, one permutation after the other.</summary>
    public void CountOneByOne(int event1, ReadOnlySpan<int> partners, ReadOnlySpan<ushort> edges, Span<ushort> counts)
    {
        foreach (var partner in partners)
            for (var lane = 0; lane < Lanes; lane++)
            {
                var apart = Math.Abs(dealt[(event1 * Lanes) + lane] - dealt[(partner * Lanes) + lane]);
                for (var edge = 0; edge < edges.Length; edge++)
                    if (apart < edges[edge]) counts[(edge * Lanes) + lane]++;
            }
    }
}
