using System.Numerics;
using System.Runtime.CompilerServices;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// Walks through the zones of one centre, place by place, and tells every window that could be the maximum: those whose
/// first and last step hold a case, when a step is the shortest window; others have as many cases and weigh more.
/// One walk costs O(places of the centre + zones with a new case × steps that hold cases).
/// </summary>
internal sealed class ZoneWalk(ScanFrame frame, Zones zones, Measure measure)
{
    private readonly int[] byStep = new int[frame.Units];
    private readonly ulong[] held = new ulong[(frame.Units + 63) / 64];

    /// <summary>Walks one centre.</summary>
    /// <param name="centre">The centre.</param>
    /// <param name="cases">The cases by place.</param>
    /// <param name="earliestEnd">The earliest last step of a window.</param>
    /// <param name="seen">What is told of each window.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Walk(int centre, EventIndex cases, int earliestEnd, Leasts seen)
    {
        Array.Clear(byStep);
        Array.Clear(held);
        measure.Clear();
        var fresh = false;
        for (int first = zones.Start[centre], k = first; k < zones.Start[centre + 1]; k++)
        {
            measure.Add(zones.Member[k]);
            fresh |= Add(cases.Of(zones.Member[k]));
            if (!fresh || !zones.Closes[k]) continue;
            Look(k - first, earliestEnd, seen);
            fresh = false;
        }
    }

    private bool Add(ReadOnlySpan<int> steps)
    {
        foreach (var step in steps)
        {
            byStep[step]++;
            held[step >> 6] |= 1UL << (step & 63);
        }
        return steps.Length > 0;
    }

    private void Look(int rank, int earliestEnd, Leasts seen)
    {
        var last = frame.Units - 1;
        if (frame.Shortest > 1)
        {
            for (var end = last; end >= earliestEnd; end--) Sweep(rank, end, seen);
            return;
        }
        if (earliestEnd == last)
        {
            Sweep(rank, last, seen);
            return;
        }
        var to = HeldBy(last);
        for (; to > earliestEnd; to = HeldBy(to - 1)) Sweep(rank, to, seen);
        Sweep(rank, earliestEnd, seen);
    }

    // All windows with one last step, from the shortest on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(int rank, int to, Leasts seen)
    {
        var (lowest, atLeast) = (Math.Max(0, to - frame.Longest + 1), to - frame.Shortest + 1);
        if (atLeast < lowest) return;
        var c = 0;
        for (var step = HeldBy(to); step >= lowest;)
        {
            c += byStep[step];
            var next = HeldBy(step - 1);
            var from = Math.Min(step, atLeast);
            if (next < from && c >= frame.Options.MinCases) seen.See(c, measure.Over(from, to), rank, from, to);
            step = next;
        }
    }

    /// <summary>The latest step up to one that holds a case; negative when none does.</summary>
    private int HeldBy(int step)
    {
        if (step < 0) return -1;
        var word = step >> 6;
        var bits = held[word] & (ulong.MaxValue >> (63 - (step & 63)));
        while (bits == 0)
        {
            if (--word < 0) return -1;
            bits = held[word];
        }
        return (word << 6) + 63 - BitOperations.LeadingZeroCount(bits);
    }
}
