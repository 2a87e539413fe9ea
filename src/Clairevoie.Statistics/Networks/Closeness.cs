using System.Numerics;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>How near every node is to every other, counted in links.</summary>
/// <remarks>
/// Sixty-four walks at once, one in each bit of a word (M. Then et al. 2014, PVLDB 8, 449-460). Distances are the same both
/// ways, so each node counts the walks that arrive at it. O(nm/64) words in the worst case; every count is whole, so that the
/// answer does not depend on threads.
/// </remarks>
public static class Closeness
{
    private const int Walks = 64;

    /// <summary>The nearness of every node, in the order of the nodes.</summary>
    public static Nearness[] Of(Network network, Work work)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(work);
        var batches = (network.Nodes + Walks - 1) / Walks;
        var (told, gate) = (new Told(work, batches), new Lock());
        var arrivals = new Arrivals(network.Nodes);
        Parallel.For(0, batches, work.Parallel, () => new Arrivals(network.Nodes), (batch, _, mine) =>
        {
            WalkFrom(network, batch * Walks, mine);
            told.OneMore();
            return mine;
        }, mine =>
        {
            lock (gate) arrivals.Take(mine);
        });
        return [.. Enumerable.Range(0, network.Nodes).Select(arrivals.NearnessOf)];
    }

    private static void WalkFrom(Network network, int first, Arrivals arrivals)
    {
        var (seen, front, next) = (new ulong[network.Nodes], new ulong[network.Nodes], new ulong[network.Nodes]);
        for (var source = first; source < Math.Min(first + Walks, network.Nodes); source++) seen[source] = front[source] = 1UL << (source - first);
        for (var distance = 1; Step(network, seen, front, next) > 0; distance++)
        {
            for (var node = 0; node < next.Length; node++) arrivals.Add(node, distance, BitOperations.PopCount(next[node]));
            (front, next) = (next, front);
        }
    }

    /// <summary>One link further, in every walk; how many nodes somebody came to.</summary>
    private static int Step(Network network, ulong[] seen, ulong[] front, ulong[] next)
    {
        var came = 0;
        for (var node = 0; node < next.Length; node++)
        {
            var all = 0UL;
            foreach (var near in network.NeighboursOf(node)) all |= front[near];
            next[node] = all & ~seen[node];
            if (next[node] != 0) came++;
        }

        for (var node = 0; node < next.Length; node++) seen[node] |= next[node];
        return came;
    }
}
