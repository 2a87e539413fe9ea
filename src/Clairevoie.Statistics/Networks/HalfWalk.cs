namespace Clairevoie.Statistics.Networks;

/// <summary>One of two walks that go towards each other, level by level, counting the shortest ways to each node.</summary>
internal sealed class HalfWalk(Network network)
{
    private readonly int[] distance = Enumerable.Repeat(-1, network.Nodes).ToArray();
    private readonly double[] ways = new double[network.Nodes];
    private readonly List<int> reached = [];
    private int front;

    /// <summary>How many neighbours the next level must read; zero when there is nowhere to go.</summary>
    public long Arcs { get; private set; }

    public int Distance(int node) => distance[node];

    public void Begin(int from)
    {
        foreach (var node in reached) distance[node] = -1;
        reached.Clear();
        reached.Add(from);
        (distance[from], ways[from], front) = (0, 1, 0);
        Arcs = network.DegreeOf(from);
    }

    /// <summary>How many shortest ways lead from the last level of this walk over one link into the other walk.</summary>
    public double CrossingsInto(HalfWalk other)
    {
        var crossings = 0d;
        for (var i = front; i < reached.Count; i++)
        {
            foreach (var near in network.NeighboursOf(reached[i]))
                if (other.distance[near] >= 0) crossings += ways[reached[i]] * other.ways[near];
        }

        return crossings;
    }

    /// <summary>The link over which the way at a place from 0 to the number of crossings leads.</summary>
    public (int Here, int There) CrossingAt(HalfWalk other, double at)
    {
        var last = (-1, -1);
        for (var i = front; i < reached.Count; i++)
        {
            foreach (var near in network.NeighboursOf(reached[i]))
            {
                if (other.distance[near] < 0) continue;
                last = (reached[i], near);
                at -= ways[reached[i]] * other.ways[near];
                if (at < 0) return last;
            }
        }

        return last;
    }

    /// <summary>The node before, on one of the shortest ways to a node, each with the same chance.</summary>
    public int Before(int node, double chance)
    {
        var (at, last) = (chance * ways[node], -1);
        foreach (var near in network.NeighboursOf(node))
        {
            if (distance[near] != distance[node] - 1) continue;
            last = near;
            at -= ways[near];
            if (at < 0) return last;
        }

        return last;
    }

    public void Grow()
    {
        var (first, past) = (front, reached.Count);
        (front, Arcs) = (past, 0);
        for (var i = first; i < past; i++)
        {
            foreach (var near in network.NeighboursOf(reached[i])) Reach(near, reached[i]);
        }
    }

    private void Reach(int node, int from)
    {
        if (distance[node] < 0)
        {
            (distance[node], ways[node]) = (distance[from] + 1, 0);
            reached.Add(node);
            Arcs += network.DegreeOf(node);
        }

        if (distance[node] == distance[from] + 1) ways[node] += ways[from];
    }
}
