using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Networks;

/// <summary>Brandes' walk from eight sources at once, one in each lane of a vector. What it needs is kept between two batches.</summary>
internal sealed class SourceLanes(Network network)
{
    /// <summary>How many sources are walked at once.</summary>
    public const int Count = 8;

    /// <summary>Pushing reads, adds and writes where pulling only reads: it pays when it meets so many times fewer neighbours.</summary>
    private const int PushCosts = 3;

    /// <summary>For each node, the number of shortest ways from each source; zero where not reached.</summary>
    private readonly Vector512<double>[] ways = new Vector512<double>[network.Nodes];

    /// <summary>What the nodes of the current level pass on to their neighbours; zero for every other node and lane.</summary>
    private readonly Vector512<double>[] passed = new Vector512<double>[network.Nodes];

    /// <summary>What is pushed to nodes before it is taken up; zero between two levels.</summary>
    private readonly Vector512<double>[] pushed = new Vector512<double>[network.Nodes];

    /// <summary>For each node and source, the dependency of Brandes; zero between two batches.</summary>
    private readonly Vector512<double>[] owed = new Vector512<double>[network.Nodes];

    private readonly byte[] seen = new byte[network.Nodes];
    private readonly LaneLevels levels = new(network);
    private readonly Marks touched = new(network.Nodes);
    private byte full;
    private long unfinished;

    /// <summary>Adds what the sources of one batch, eight at most, give to each node.</summary>
    public void AddFrom(ReadOnlySpan<int> sources, double[] sums)
    {
        Begin(sources);
        while (!levels.Over) Forward(levels.Count - 1);
        for (var level = levels.Count - 2; level > 0; level--) Backward(level);
        GiveTo(sums, sources.Length);
    }

    private void Begin(ReadOnlySpan<int> sources)
    {
        Array.Clear(seen);
        Array.Clear(ways);
        levels.Begin();
        unfinished = network.Neighbours.Length;
        full = (byte)((1 << sources.Length) - 1);
        for (var lane = 0; lane < sources.Length; lane++)
        {
            var source = sources[lane];
            levels.Add(source, (byte)(1 << lane));
            ways[source] = Vector512<double>.Zero.WithElement(lane, 1);
            See(source, (byte)(1 << lane));
        }

        levels.Close();
    }

    private void Forward(int level)
    {
        foreach (var (node, lanes) in Zip(level)) passed[node] = Vector512.ConditionalSelect(LaneMask.Of(lanes), ways[node], default);
        if (PushCosts * levels.Arcs(level) < unfinished)
            PushForward(level);
        else
            PullForward();
        foreach (var node in levels.Nodes(level)) passed[node] = default;
        levels.Close();
    }

    private void PullForward()
    {
        for (var node = 0; node < seen.Length; node++)
            if (seen[node] != full) Arrive(node, Pulled(node));
    }

    private void PushForward(int level)
    {
        foreach (var node in levels.Nodes(level)) Push(node);
        foreach (var node in touched.TakeAll())
        {
            if (seen[node] != full) Arrive(node, pushed[node]);
            pushed[node] = default;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Arrive(int node, Vector512<double> sum)
    {
        var came = (byte)(~Vector512.Equals(sum, default).ExtractMostSignificantBits() & ~(uint)seen[node] & full);
        if (came == 0) return;
        levels.Add(node, came);
        ways[node] += Vector512.ConditionalSelect(LaneMask.Of(came), sum, default);
        See(node, came);
    }

    private void See(int node, byte lanes)
    {
        seen[node] |= lanes;
        if (seen[node] == full) unfinished -= network.DegreeOf(node);
    }

    private void Backward(int level)
    {
        if (level == 1) return;
        foreach (var (node, lanes) in Zip(level))
            passed[node] = Vector512.ConditionalSelect(LaneMask.Of(lanes), (Vector512<double>.One + owed[node]) / ways[node], default);
        if (PushCosts * levels.Arcs(level) < levels.Arcs(level - 1))
            PushBackward(level);
        else
            foreach (var (node, lanes) in Zip(level - 1)) Owe(node, lanes, Pulled(node));
        foreach (var node in levels.Nodes(level)) passed[node] = default;
    }

    private void PushBackward(int level)
    {
        foreach (var node in levels.Nodes(level)) Push(node);
        foreach (var (node, lanes) in Zip(level - 1)) Owe(node, lanes, pushed[node]);
        foreach (var node in touched.TakeAll()) pushed[node] = default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Owe(int node, byte lanes, Vector512<double> sum) =>
        owed[node] += Vector512.ConditionalSelect(LaneMask.Of(lanes), ways[node] * sum, default);

    private void Push(int node)
    {
        var gift = passed[node];
        foreach (var near in network.NeighboursOf(node))
        {
            touched.Mark(near);
            pushed[near] += gift;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Pulled(int node)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(passed);
        var sum = Vector512<double>.Zero;
        foreach (var near in network.NeighboursOf(node)) sum += Unsafe.Add(ref from, (nint)(uint)near);
        return sum;
    }

    private void GiveTo(double[] sums, int lanes)
    {
        var each = MemoryMarshal.Cast<Vector512<double>, double>(owed);
        for (var node = 0; node < sums.Length; node++)
        {
            var sum = sums[node];
            foreach (var one in each.Slice(node * Count, lanes)) sum += one;
            sums[node] = sum;
        }

        Array.Clear(owed);
    }

    private LaneReader Zip(int level) => new(levels.Nodes(level), levels.Lanes(level));
}
