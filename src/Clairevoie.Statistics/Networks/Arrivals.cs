namespace Clairevoie.Statistics.Networks;

/// <summary>How many walks arrived at each node, and how far they came: whole numbers, so that the order of adding does not matter.</summary>
internal sealed class Arrivals(int nodes)
{
    private const ulong One = 1UL << 63;

    private readonly int[] reached = new int[nodes];
    private readonly long[] steps = new long[nodes];

    /// <summary>The sum of 1/distance, in parts of 2^-63.</summary>
    private readonly UInt128[] inverse = new UInt128[nodes];

    public void Add(int node, int distance, int walks)
    {
        if (walks == 0) return;
        reached[node] += walks;
        steps[node] += (long)walks * distance;
        inverse[node] += (UInt128)(One / (ulong)distance) * (uint)walks;
    }

    public void Take(Arrivals other)
    {
        for (var node = 0; node < nodes; node++)
        {
            reached[node] += other.reached[node];
            steps[node] += other.steps[node];
            inverse[node] += other.inverse[node];
        }
    }

    public Nearness NearnessOf(int node) =>
        new(reached[node], steps[node], nodes < 2 ? 0 : (double)inverse[node] / One / (nodes - 1));
}
