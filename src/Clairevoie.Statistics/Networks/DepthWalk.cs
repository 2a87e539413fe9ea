namespace Clairevoie.Statistics.Networks;

/// <summary>One walk in depth over each piece of a network, which notes what hangs on every node.</summary>
internal sealed class DepthWalk(Network network)
{
    private readonly int[] order = new int[network.Nodes];
    private readonly int[] lowest = new int[network.Nodes];
    private readonly int[] parent = new int[network.Nodes];
    private readonly int[] next = new int[network.Nodes];
    private readonly int[] below = new int[network.Nodes];
    private readonly int[] root = new int[network.Nodes];

    // Of the parts that hang on a node and on nothing else: how many nodes they hold together, the squares of their sizes, the largest.
    private readonly int[] hanging = new int[network.Nodes];
    private readonly long[] squares = new long[network.Nodes];
    private readonly int[] largest = new int[network.Nodes];
    private int clock;

    public bool Seen(int node) => order[node] > 0;

    public void From(int start)
    {
        parent[start] = -1;
        Enter(start, start);
        for (var node = start; node >= 0;)
        {
            var near = network.NeighboursOf(node);
            if (next[node] == near.Length)
            {
                Leave(node);
                node = parent[node];
                continue;
            }

            var other = near[next[node]++];
            if (Seen(other))
            {
                if (other != parent[node]) lowest[node] = Math.Min(lowest[node], order[other]);
                continue;
            }

            parent[other] = node;
            Enter(other, start);
            node = other;
        }
    }

    public Parting Parting(int node)
    {
        var rest = below[root[node]] - 1 - hanging[node];
        var all = (long)(hanging[node] + rest);
        var pairs = ((all * all) - squares[node] - ((long)rest * rest)) / 2;
        return new Parting((int)all - Math.Max(rest, largest[node]), pairs);
    }

    private void Enter(int node, int start) =>
        (order[node], lowest[node], below[node], root[node]) = (++clock, clock, 1, start);

    private void Leave(int node)
    {
        var above = parent[node];
        if (above < 0) return;
        below[above] += below[node];
        lowest[above] = Math.Min(lowest[above], lowest[node]);
        if (lowest[node] < order[above]) return;
        hanging[above] += below[node];
        squares[above] += (long)below[node] * below[node];
        largest[above] = Math.Max(largest[above], below[node]);
    }
}
