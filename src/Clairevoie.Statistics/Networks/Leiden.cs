using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Networks;

/// <summary>Groups of nodes that are tied to each other more than to the rest.</summary>
/// <remarks>
/// V. Traag, L. Waltman and N. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities, Scientific
/// Reports 9, 5233, algorithm A.2, with modularity as the quality: nodes move to better groups, each group is refined into
/// well-tied parts, the parts become the nodes of a smaller network, until nothing changes. Every group is in one piece. The
/// order of visits and the refinement use chance, so that another seed may give another grouping of nearly the same quality.
/// </remarks>
public static class Leiden
{
    /// <summary>The algorithm is run again on its own answer until it changes nothing, this many times at most.</summary>
    private const int MostRounds = 20;

    /// <summary>The group of every node: 0 is the largest group, groups of one size stand in the order of their first node.</summary>
    /// <param name="network">Links weigh as much as they are likely.</param>
    /// <param name="resolution">Over 0: more gives more and smaller groups.</param>
    /// <param name="seed">The seed of the chance.</param>
    /// <param name="run">Which of the independent runs of that seed.</param>
    public static int[] Of(Network network, double resolution, ulong seed, int run = 0)
    {
        ArgumentNullException.ThrowIfNull(network);
        var all = WeightedNetwork.Of(network);
        var dice = new Order(new CounterChance(seed, (ulong)run));
        int[] groups = [.. Enumerable.Range(0, network.Nodes)];
        for (var round = 0; round < MostRounds; round++)
        {
            var better = Round(all, groups, resolution, dice);
            Grouping.Renumber(better);
            if (better.AsSpan().SequenceEqual(groups)) break;
            groups = better;
        }

        return LargestFirst(groups);
    }

    private static int[] Round(WeightedNetwork all, int[] start, double resolution, Order dice)
    {
        var (network, groups) = (all, (int[])start.Clone());
        int[] nodeOf = [.. Enumerable.Range(0, all.Nodes)];
        while (true)
        {
            var moved = new Grouping(network, groups);
            LocalMoves.Make(network, moved, resolution, dice);
            var count = Grouping.Renumber((int[])groups.Clone());
            if (count == network.Nodes) break;
            var parts = Refinement.Of(network, moved, resolution, dice);
            var partCount = Grouping.Renumber(parts);
            if (partCount == network.Nodes) break;
            groups = GroupOfParts(groups, parts, partCount);
            network = network.Grouped(parts, partCount);
            for (var i = 0; i < nodeOf.Length; i++) nodeOf[i] = parts[nodeOf[i]];
        }

        return [.. nodeOf.Select(node => groups[node])];
    }

    /// <summary>The group that each part came from, so that the smaller network starts from what was found.</summary>
    private static int[] GroupOfParts(int[] groups, int[] parts, int partCount)
    {
        var of = new int[partCount];
        for (var node = 0; node < groups.Length; node++) of[parts[node]] = groups[node];
        Grouping.Renumber(of);
        return of;
    }

    private static int[] LargestFirst(int[] groups)
    {
        var sizes = groups.CountBy(group => group).OrderByDescending(group => group.Value).ThenBy(group => group.Key);
        var rank = sizes.Select((group, place) => (group.Key, place)).ToDictionary();
        return [.. groups.Select(group => rank[group])];
    }
}
