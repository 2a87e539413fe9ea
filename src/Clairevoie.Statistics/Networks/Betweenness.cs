using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// How many of the shortest ways between two other nodes lead through a node. A pair with several shortest ways counts each of
/// them for its part. Every pair counts once, and links have no length.
/// </summary>
/// <remarks>
/// U. Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 163-177. O(nm) time.
/// Eight sources are walked at once, one in each lane of a vector (after M. Then et al. 2014, The more the merrier, PVLDB 8,
/// 449-460), each level by pulling from neighbours or by pushing to them, whichever reads less (after S. Beamer et al. 2012).
/// Every sum is made in one fixed order, so that the answer has the same bits with and without vectors and on any number of threads.
/// </remarks>
public static class Betweenness
{
    /// <summary>Sources are shared out in this many stretches, whatever the number of threads; each adds up on its own.</summary>
    private const int Stretches = 16;

    /// <summary>Exact betweenness of every node, in pairs of other nodes.</summary>
    /// <returns>n numbers, in the order of the nodes, from 0 to (n-1)(n-2)/2.</returns>
    /// <exception cref="DataRefusedException">There are more shortest ways between two nodes than a double can hold (<c>too-many-ways</c>).</exception>
    public static double[] Exact(Network network, Work work)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(work);
        var (ordered, who) = Rows.ByDegree(network);
        var sums = AddUp(ordered, work);
        var pairs = new double[network.Nodes];
        for (var i = 0; i < who.Length; i++)
        {
            if (!double.IsFinite(sums[i]))
                throw DataRefusedException.Because("too-many-ways", "Entre deux nœuds de ce réseau, il y a plus de plus courts chemins qu'on n'en peut compter : prenez le calcul par échantillon.", "Between two nodes of this network there are more shortest ways than can be counted: ask for the sampled answer.");
            pairs[who[i]] = sums[i] / 2;
        }

        return pairs;
    }

    /// <summary>The number of pairs of other nodes, by which a number of pairs becomes a share.</summary>
    public static double PairsAround(int nodes) => (nodes - 1d) * (nodes - 2d) / 2;

    private static double[] AddUp(Network network, Work work)
    {
        var batches = NearOnesTogether(network).Chunk(SourceLanes.Count).ToArray();
        var stretches = Math.Min(Stretches, batches.Length);
        var sums = new double[stretches][];
        var told = new Told(work, batches.Length);
        Parallel.For(0, stretches, work.Parallel, () => Walker(network, work.Vectors), (stretch, _, walk) =>
        {
            sums[stretch] = new double[network.Nodes];
            foreach (var batch in batches[(stretch * batches.Length / stretches)..((stretch + 1) * batches.Length / stretches)])
            {
                walk(batch, sums[stretch]);
                told.OneMore();
            }

            return walk;
        }, _ => { });
        return InOrder(sums);
    }

    /// <summary>Sources that share their most linked neighbour see the others at nearly the same distances: fewer levels are mixed.</summary>
    private static int[] NearOnesTogether(Network network) =>
        [.. Enumerable.Range(0, network.Nodes).OrderBy(node => network.NeighboursOf(node) is [var first, ..] ? first : node)];

    private static Walk Walker(Network network, bool vectors) =>
        vectors ? new SourceLanes(network).AddFrom : new SourceWalk(network).AddFrom;

    private delegate void Walk(ReadOnlySpan<int> sources, double[] sums);

    private static double[] InOrder(double[][] sums)
    {
        var all = sums[0];
        foreach (var stretch in sums.Skip(1))
            for (var node = 0; node < all.Length; node++) all[node] += stretch[node];
        return all;
    }
}
