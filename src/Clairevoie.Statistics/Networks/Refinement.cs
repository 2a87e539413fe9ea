namespace Clairevoie.Statistics.Networks;

/// <summary>The refinement of Leiden: each group is taken apart and put together again from well-tied parts.</summary>
internal static class Refinement
{
    /// <summary>How freely a node joins a part that is not the best for it: the least the authors tried, and their default.</summary>
    private const double Randomness = 0.01;

    /// <summary>The part of each node; every part lies within one group.</summary>
    public static int[] Of(WeightedNetwork network, Grouping groups, double resolution, Order order)
    {
        var parts = Grouping.Alone(network);
        var outward = Outward(network, groups);
        int[] nodes = [.. Enumerable.Range(0, network.Nodes)];
        order.Shuffle(nodes);
        foreach (var node in nodes)
        {
            var group = groups.GroupOf[node];
            if (parts.Size(parts.GroupOf[node]) > 1) continue;
            if (!WellTied(outward[node], network.Strength(node), groups.Strength(group))) continue;
            Join(node, group);
        }

        return parts.GroupOf;

        bool WellTied(double ties, double strength, double whole) =>
            ties >= (resolution * strength * (whole - strength) / network.Total) - (1e-12 * network.Total);

        // Outward, kept for each part: the weight of its links to the rest of its group.
        void Join(int node, int group)
        {
            var own = parts.GroupOf[node];
            List<int> ways = [own];
            List<double> gains = [0];
            foreach (var part in parts.LookAround(node))
            {
                if (part == own || groups.GroupOf[part] != group) continue;
                var gain = parts.Ties(part) - (resolution * network.Strength(node) * parts.Strength(part) / network.Total);
                if (gain < 0 || !WellTied(outward[part], parts.Strength(part), groups.Strength(group))) continue;
                ways.Add(part);
                gains.Add(gain);
            }

            var best = gains.Max();
            var to = ways[order.Choose([.. gains.Select(gain => SteadyExp.Of((gain - best) / Randomness))])];
            if (to == own) return;
            outward[to] += outward[node] - (2 * parts.Ties(to));
            parts.Move(node, to);
        }
    }

    private static double[] Outward(WeightedNetwork network, Grouping groups)
    {
        var outward = new double[network.Nodes];
        for (var node = 0; node < network.Nodes; node++)
        {
            var near = network.NeighboursOf(node);
            var weights = network.WeightsOf(node);
            for (var i = 0; i < near.Length; i++)
                if (groups.GroupOf[near[i]] == groups.GroupOf[node]) outward[node] += weights[i];
        }

        return outward;
    }
}
