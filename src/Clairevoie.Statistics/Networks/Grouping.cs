namespace Clairevoie.Statistics.Networks;

/// <summary>Which group each node of a weighted network is in, and how strong each group is. Starts with each node alone.</summary>
internal sealed class Grouping
{
    private readonly WeightedNetwork network;
    private readonly double[] strengths;
    private readonly int[] sizes;
    private readonly double[] ties;
    private readonly List<int> tied = [];

    public Grouping(WeightedNetwork network, int[] groupOf)
    {
        (this.network, GroupOf) = (network, groupOf);
        (strengths, sizes, ties) = (new double[network.Nodes], new int[network.Nodes], new double[network.Nodes]);
        for (var node = 0; node < network.Nodes; node++) Count(groupOf[node], node, 1);
    }

    public int[] GroupOf { get; }

    public double Strength(int group) => strengths[group];

    public int Size(int group) => sizes[group];

    /// <summary>The weight of links from a node to a group, after <see cref="LookAround"/>.</summary>
    public double Ties(int group) => ties[group];

    public static Grouping Alone(WeightedNetwork network) => new(network, [.. Enumerable.Range(0, network.Nodes)]);

    /// <summary>Finds the groups around a node, in the order of its neighbours, and how strongly it is tied to each.</summary>
    public IReadOnlyList<int> LookAround(int node)
    {
        foreach (var group in tied) ties[group] = 0;
        tied.Clear();
        var near = network.NeighboursOf(node);
        var weights = network.WeightsOf(node);
        for (var i = 0; i < near.Length; i++)
        {
            var group = GroupOf[near[i]];
            if (ties[group] == 0) tied.Add(group);
            ties[group] += weights[i];
        }

        return tied;
    }

    public void Move(int node, int to)
    {
        Count(GroupOf[node], node, -1);
        GroupOf[node] = to;
        Count(to, node, 1);
    }

    /// <summary>Numbers the groups that hold somebody from 0, in the order of their first node; how many there are.</summary>
    public static int Renumber(int[] groupOf)
    {
        var numbers = new Dictionary<int, int>();
        for (var node = 0; node < groupOf.Length; node++)
        {
            if (!numbers.TryGetValue(groupOf[node], out var number)) numbers[groupOf[node]] = number = numbers.Count;
            groupOf[node] = number;
        }

        return numbers.Count;
    }

    private void Count(int group, int node, int sign)
    {
        strengths[group] += sign * network.Strength(node);
        sizes[group] += sign;
        if (sizes[group] == 0) strengths[group] = 0;
    }
}
