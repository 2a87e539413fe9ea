namespace Clairevoie.Statistics.Networks;

/// <summary>
/// A network with weights on links and nodes, whose nodes may stand for several nodes of another: what communities are
/// sought in. The weight of a node is the sum of its links, those within it counted twice.
/// </summary>
internal sealed class WeightedNetwork(int[] starts, int[] neighbours, double[] weights, double[] strengths)
{
    /// <summary>How many nodes.</summary>
    public int Nodes => starts.Length - 1;

    /// <summary>Twice the weight of all links.</summary>
    public double Total { get; } = strengths.Sum();

    public double Strength(int node) => strengths[node];

    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>The weights of the links to the neighbours, in the same order.</summary>
    public ReadOnlySpan<double> WeightsOf(int node) => weights.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>Every link weighs as much as it is likely.</summary>
    public static WeightedNetwork Of(Network network)
    {
        var (weights, strengths) = (new double[network.Neighbours.Length], new double[network.Nodes]);
        var next = network.Starts[..^1].ToArray();
        foreach (var link in network.Links) weights[next[link.To]++] = link.Probability;
        foreach (var link in network.Links) weights[next[link.From]++] = link.Probability;
        foreach (var link in network.Links)
        {
            strengths[link.From] += link.Probability;
            strengths[link.To] += link.Probability;
        }

        return new WeightedNetwork(network.Starts.ToArray(), network.Neighbours.ToArray(), weights, strengths);
    }

    /// <summary>The network whose nodes are groups of these nodes. Links within a group are left to its strength.</summary>
    /// <param name="groupOf">The group of each node.</param>
    /// <param name="groups">How many groups, numbered from 0.</param>
    public WeightedNetwork Grouped(int[] groupOf, int groups)
    {
        var between = new SortedDictionary<(int, int), double>();
        var together = new double[groups];
        for (var node = 0; node < Nodes; node++)
        {
            together[groupOf[node]] += strengths[node];
            var near = NeighboursOf(node);
            var weightsHere = WeightsOf(node);
            for (var i = 0; i < near.Length; i++)
            {
                var pair = (groupOf[node], groupOf[near[i]]);
                if (pair.Item1 != pair.Item2) between[pair] = between.GetValueOrDefault(pair) + weightsHere[i];
            }
        }

        return Of(groups, between, together);
    }

    private static WeightedNetwork Of(int nodes, SortedDictionary<(int From, int To), double> between, double[] strengths)
    {
        var starts = new int[nodes + 1];
        foreach (var (from, _) in between.Keys) starts[from + 1]++;
        for (var node = 0; node < nodes; node++) starts[node + 1] += starts[node];
        return new WeightedNetwork(starts, [.. between.Keys.Select(pair => pair.To)], [.. between.Values], strengths);
    }
}
