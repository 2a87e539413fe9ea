namespace Clairevoie.Statistics.Networks;

/// <summary>The fast local moves of Leiden: a queue of nodes that may be better off in another group.</summary>
internal static class LocalMoves
{
    /// <summary>A move must gain more than this share of all weight, lest rounding moves a node to and fro.</summary>
    private const double Least = 1e-12;

    public static void Make(WeightedNetwork network, Grouping groups, double resolution, Order order)
    {
        int[] nodes = [.. Enumerable.Range(0, network.Nodes)];
        order.Shuffle(nodes);
        var queue = new Queue<int>(nodes);
        var waiting = new bool[network.Nodes];
        Array.Fill(waiting, true);
        var empty = new Stack<int>(nodes.Where(group => groups.Size(group) == 0).OrderDescending());
        while (queue.TryDequeue(out var node))
        {
            waiting[node] = false;
            var from = groups.GroupOf[node];
            var to = Best(network, groups, node, resolution, empty);
            if (to == from) continue;
            if (empty.TryPeek(out var top) && top == to) empty.Pop();
            groups.Move(node, to);
            if (groups.Size(from) == 0) empty.Push(from);
            foreach (var near in network.NeighboursOf(node))
            {
                if (groups.GroupOf[near] == to || waiting[near]) continue;
                waiting[near] = true;
                queue.Enqueue(near);
            }
        }
    }

    private static int Best(WeightedNetwork network, Grouping groups, int node, double resolution, Stack<int> empty)
    {
        var around = groups.LookAround(node);
        var (strength, from) = (network.Strength(node), groups.GroupOf[node]);
        var share = resolution * strength / network.Total;
        var best = from;
        var most = groups.Ties(from) - (share * (groups.Strength(from) - strength)) + (Least * network.Total);
        foreach (var group in around)
        {
            var gain = groups.Ties(group) - (share * groups.Strength(group));
            if (group == from || gain <= most) continue;
            (best, most) = (group, gain);
        }

        return most < 0 && empty.TryPeek(out var alone) ? alone : best;
    }
}
