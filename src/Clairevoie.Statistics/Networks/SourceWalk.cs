namespace Clairevoie.Statistics.Networks;

/// <summary>
/// Brandes' walk from one source after another, as the paper has it: the scalar twin of <see cref="SourceLanes"/>, with the
/// same order in every sum.
/// </summary>
internal sealed class SourceWalk(Network network)
{
    private readonly int[] distance = new int[network.Nodes];
    private readonly double[] ways = new double[network.Nodes];
    private readonly double[] share = new double[network.Nodes];
    private readonly int[] reached = new int[network.Nodes];

    /// <summary>Adds what the sources of one batch give to each node.</summary>
    public void AddFrom(ReadOnlySpan<int> sources, double[] sums)
    {
        foreach (var source in sources) AddOne(source, sums);
    }

    private void AddOne(int source, double[] sums)
    {
        var count = Reach(source);
        for (var i = 1; i < count; i++) ways[reached[i]] = Sum(ways, reached[i], distance[reached[i]] - 1);
        for (var i = count - 1; i > 0; i--) share[reached[i]] = (1 + Owed(reached[i])) / ways[reached[i]];
        for (var i = 1; i < count; i++) sums[reached[i]] += Owed(reached[i]);
    }

    private int Reach(int source)
    {
        Array.Fill(distance, -1);
        (distance[source], ways[source], reached[0]) = (0, 1, source);
        var count = 1;
        for (var i = 0; i < count; i++)
        {
            foreach (var near in network.NeighboursOf(reached[i]))
            {
                if (distance[near] >= 0) continue;
                distance[near] = distance[reached[i]] + 1;
                reached[count++] = near;
            }
        }

        return count;
    }

    private double Owed(int node) => ways[node] * Sum(share, node, distance[node] + 1);

    private double Sum(double[] of, int node, int at)
    {
        var sum = 0d;
        foreach (var near in network.NeighboursOf(node))
            if (distance[near] == at) sum += of[near];
        return sum;
    }
}
