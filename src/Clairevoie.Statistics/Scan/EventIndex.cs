using System.Runtime.CompilerServices;

namespace Clairevoie.Statistics.Scan;

/// <summary>The steps of the events of each place, without an object per place.</summary>
internal sealed class EventIndex(int sites)
{
    private readonly int[] start = new int[sites + 1];
    private int[] steps = [];

    public ReadOnlySpan<int> Of(int site) => steps.AsSpan(start[site], start[site + 1] - start[site]);

    /// <summary>Takes new events in place of the old ones; those before a horizon are left out. O(n + places).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(ReadOnlySpan<int> site, ReadOnlySpan<int> time, int horizon = 0)
    {
        Array.Clear(start);
        for (var i = 0; i < site.Length; i++)
            if (time[i] >= horizon) start[site[i] + 1]++;
        for (var i = 0; i < sites; i++) start[i + 1] += start[i];
        if (steps.Length < start[sites]) steps = new int[start[sites]];
        var total = start[sites];
        for (var i = 0; i < site.Length; i++)
            if (time[i] >= horizon) steps[--start[site[i] + 1]] = time[i];
        // Each end was walked down to the beginning of its place: shift the beginnings back by one.
        for (var i = 0; i < sites; i++) start[i] = start[i + 1];
        start[sites] = total;
    }
}
