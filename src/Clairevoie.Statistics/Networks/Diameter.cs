namespace Clairevoie.Statistics.Networks;

/// <summary>How long shortest ways may be.</summary>
internal static class Diameter
{
    /// <summary>No shortest way has more nodes than this, both ends counted: in each piece, twice the distance from one node to
    /// the farthest from it, and the node itself. O(n + m).</summary>
    public static int NodesAtMost(Network network)
    {
        var distance = new int[network.Nodes];
        Array.Fill(distance, -1);
        var most = 1;
        var queue = new int[network.Nodes];
        for (var node = 0; node < network.Nodes; node++)
        {
            if (distance[node] >= 0) continue;
            most = Math.Max(most, (2 * Farthest(network, node, distance, queue)) + 1);
        }

        return most;
    }

    private static int Farthest(Network network, int from, int[] distance, int[] queue)
    {
        (distance[from], queue[0]) = (0, from);
        var count = 1;
        for (var i = 0; i < count; i++)
        {
            foreach (var near in network.NeighboursOf(queue[i]))
            {
                if (distance[near] >= 0) continue;
                distance[near] = distance[queue[i]] + 1;
                queue[count++] = near;
            }
        }

        return distance[queue[count - 1]];
    }
}
