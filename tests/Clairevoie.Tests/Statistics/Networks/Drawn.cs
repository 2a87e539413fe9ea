using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>Networks drawn by chance, and what can be said of any network the slow way.</summary>
public static class Drawn
{
    /// <summary>Each of some draws ties two nodes.</summary>
    public static Network Network(int nodes, int draws, ulong seed, bool uncertain = false)
    {
        var chance = new CounterChance(seed, 0);
        var likely = new CounterChance(seed, 1);
        return Clairevoie.Statistics.Networks.Network.Of(nodes, Enumerable.Range(0, draws)
            .Select(i => (I: i, From: (int)chance.Below(2 * (ulong)i, (uint)nodes), To: (int)chance.Below((2 * (ulong)i) + 1, (uint)nodes)))
            .Where(pair => pair.From != pair.To)
            .Select(pair => new Link(pair.From, pair.To, uncertain ? 0.05 + (0.9 * likely.Real((ulong)pair.I)) : 1)));
    }

    /// <summary>The same network with its nodes renamed.</summary>
    public static Network Renamed(Network network, int[] names) =>
        Clairevoie.Statistics.Networks.Network.Of(network.Nodes, network.Links.Reverse().Select(link => new Link(names[link.To], names[link.From], link.Probability)));

    /// <summary>Some order of the numbers from 0.</summary>
    public static int[] Shuffled(int count, ulong seed) =>
        [.. Enumerable.Range(0, count).OrderBy(i => new CounterChance(seed, 2).Bits((ulong)i))];

    /// <summary>Distances and numbers of shortest ways from each node to each, by walking every node's links until nothing changes.</summary>
    public static (int[,] Distance, double[,] Ways) AllPairs(Network network)
    {
        var (distance, ways) = (new int[network.Nodes, network.Nodes], new double[network.Nodes, network.Nodes]);
        for (var from = 0; from < network.Nodes; from++)
        {
            for (var to = 0; to < network.Nodes; to++) distance[from, to] = from == to ? 0 : int.MaxValue;
            ways[from, from] = 1;
            for (var step = 0; step < network.Nodes; step++)
                foreach (var link in network.Links.SelectMany(link => new[] { (A: link.From, B: link.To), (A: link.To, B: link.From) }))
                    if (distance[from, link.A] == step && distance[from, link.B] > step) (distance[from, link.B], ways[from, link.B]) = (step + 1, ways[from, link.B] + ways[from, link.A]);
        }

        return (distance, ways);
    }
}
