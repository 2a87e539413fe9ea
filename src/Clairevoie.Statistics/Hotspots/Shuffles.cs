using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Hotspots;

/// <summary>
/// Conditional permutations: a place keeps its own value, and its neighbours get values of any other places, each at most once.
/// Says how often their sum is as large, and as small, as the one seen; a place that is plainly ordinary is left early.
/// </summary>
/// <remarks>Sequential Monte Carlo p of Besag and Clifford (1991): stop when the smaller tail has been met twenty times, so that only
/// places that stand out cost all permutations. Each is a partial Fisher-Yates shuffle that is undone: O(neighbours), whatever n.
/// Place i draws from stream i, so that threads change nothing.</remarks>
internal sealed class Shuffles(double[] values, Neighbourhood neighbourhood, HotspotOptions options)
{
    private const int Enough = 20;

    /// <summary>Two-sided p of every place: twice the smaller tail; the place's own arrangement counts where all permutations were done.</summary>
    public double[] P(Work work)
    {
        var p = new double[values.Length];
        var done = 0;
        Parallel.For(0, values.Length, work.Parallel, () => Enumerable.Range(0, values.Length).ToArray(), (place, _, scratch) =>
        {
            p[place] = P(place, scratch);
            if (work.Progress is { } progress)
                lock (p)
                    progress.Report(++done / (double)p.Length);
            return scratch;
        }, _ => { });
        return p;
    }

    private double P(int place, int[] others)
    {
        var near = neighbourhood.Of(place);
        if (near.IsEmpty)
            return 1;
        var seen = 0d;
        foreach (var one in near)
            seen += values[one];
        var (chance, above, below) = (new CounterChance(options.Seed, (ulong)place), 0, 0);
        var slack = 1e-12 * Math.Abs(seen);
        Swap(others, place, others.Length - 1);
        for (var round = 0; round < options.Permutations; round++)
        {
            var sum = Drawn(others, near.Length, chance, (ulong)round * (ulong)near.Length);
            above += sum >= seen - slack ? 1 : 0;
            below += sum <= seen + slack ? 1 : 0;
            if (Math.Min(above, below) < Enough)
                continue;
            Swap(others, place, others.Length - 1);
            return Math.Min(1, 2d * Enough / (round + 1));
        }

        Swap(others, place, others.Length - 1);
        return Math.Min(1, 2d * (1 + Math.Min(above, below)) / (1 + options.Permutations));
    }

    /// <summary>The sum over so many distinct others; the last of the list is the place itself and stays out. The list is left as it was.</summary>
    private double Drawn(int[] others, int count, CounterChance chance, ulong position)
    {
        Span<int> swapped = count <= 256 ? stackalloc int[count] : new int[count];
        var (sum, left) = (0d, (uint)others.Length - 1);
        for (var at = 0; at < count; at++)
        {
            swapped[at] = at + (int)chance.Below(position + (ulong)at, left - (uint)at);
            Swap(others, at, swapped[at]);
            sum += values[others[at]];
        }

        for (var at = count - 1; at >= 0; at--)
            Swap(others, at, swapped[at]);
        return sum;
    }

    private static void Swap(int[] list, int one, int other) => (list[one], list[other]) = (list[other], list[one]);
}
