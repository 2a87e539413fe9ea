using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// Betweenness from a sample of shortest ways, with an error that holds for every node at once: for networks where the exact
/// answer would take too long.
/// </summary>
/// <remarks>
/// M. Riondato and E. Kornaropoulos (2016), Fast approximation of betweenness centrality through sampling, Data Mining and
/// Knowledge Discovery 30, 438-475: the number of draws depends on the longest shortest way, not on the number of nodes. Half of
/// the failure rate goes to their bound; the other half to an empirical Bernstein bound for each node (A. Maurer and M. Pontil
/// 2009), which is much narrower where few ways lead; the interval is where both agree. Each draw walks from both ends
/// (M. Borassi and E. Natale 2016, KADABRA). Draw number i uses position i of the seed's chance: threads do not change it.
/// </remarks>
public static class SampledBetweenness
{
    /// <summary>The constant of the bound of Riondato and Kornaropoulos (after M. Löffler and J. Phillips 2009).</summary>
    private const double Constant = 0.5;

    private const int Stretch = 256;

    /// <summary>How many shortest ways must be drawn.</summary>
    public static int DrawsFor(Network network, BetweennessBound bound)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bound);
        var longest = Diameter.NodesAtMost(network);
        var dimension = longest > 2 ? Math.ILogB(longest - 2) + 1 : 1;
        return (int)Math.Min(int.MaxValue - 1, Math.Ceiling(Constant / (bound.Error * bound.Error) * (dimension + Math.Log(2 / bound.Failure))));
    }

    /// <summary>For each node, the share of pairs of other nodes whose way leads through it, and its bounds.</summary>
    /// <returns>n estimates in the order of the nodes; all of them hold together, except as often as the bound may fail.</returns>
    public static Estimate[] Of(Network network, BetweennessBound bound, ulong seed, Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var draws = DrawsFor(network, bound);
        var hits = network.Nodes < 3 ? new int[network.Nodes] : Hits(network, draws, new CounterChance(seed, 0), work);

        // A draw takes any two of all nodes; betweenness speaks of pairs of other nodes: (n-1)(n-2) of n(n-1).
        var scale = network.Nodes < 3 ? 0 : network.Nodes / (network.Nodes - 2d);
        return [.. hits.Select(hit => Bounded(hit, draws, network.Nodes, bound, scale))];
    }

    private static int[] Hits(Network network, int draws, CounterChance chance, Work work)
    {
        var (all, gate) = (new int[network.Nodes], new Lock());
        var stretches = (draws + Stretch - 1) / Stretch;
        var told = new Told(work, stretches);
        Parallel.For(0, stretches, work.Parallel, () => new WayDraw(network, chance), (stretch, _, way) =>
        {
            for (var draw = stretch * Stretch; draw < Math.Min((stretch + 1) * Stretch, draws); draw++) way.Take(draw);
            told.OneMore();
            return way;
        }, way =>
        {
            lock (gate)
                for (var node = 0; node < all.Length; node++) all[node] += way.Hits[node];
        });
        return all;
    }

    private static Estimate Bounded(int hits, int draws, int nodes, BetweennessBound bound, double scale)
    {
        var share = hits / (double)draws;
        var log = Math.Log(4 * nodes / (bound.Failure / 2));
        var variance = draws < 2 ? 1 : share * (1 - share) * draws / (draws - 1);
        var bernstein = draws < 2 ? 1 : Math.Sqrt(2 * variance * log / draws) + (7 * log / (3 * (draws - 1)));
        var error = Math.Min(bound.Error, bernstein);
        return new Estimate(share * scale, Math.Max(0, share - error) * scale, Math.Min(1, (share + error) * scale));
    }
}
