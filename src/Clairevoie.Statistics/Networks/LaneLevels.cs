namespace Clairevoie.Statistics.Networks;

/// <summary>Which nodes were reached at which distance, and in which lanes: the levels of eight walks, one after the other.</summary>
internal sealed class LaneLevels(Network network)
{
    private readonly List<int> ends = [];
    private readonly List<long> arcs = [];
    private int[] nodes = new int[2 * network.Nodes];
    private byte[] lanes = new byte[2 * network.Nodes];
    private int count;
    private long open;

    /// <summary>How many levels are closed.</summary>
    public int Count => ends.Count;

    /// <summary>Whether the last closed level holds nobody: every walk is over.</summary>
    public bool Over => ends.Count > 0 && Nodes(ends.Count - 1).IsEmpty;

    public void Begin()
    {
        ends.Clear();
        arcs.Clear();
        (count, open) = (0, 0);
    }

    public void Add(int node, byte reached)
    {
        if (count == nodes.Length) Grow();
        (nodes[count], lanes[count]) = (node, reached);
        count++;
        open += network.DegreeOf(node);
    }

    public void Close()
    {
        ends.Add(count);
        arcs.Add(open);
        open = 0;
    }

    public ReadOnlySpan<int> Nodes(int level) => nodes.AsSpan(Start(level), ends[level] - Start(level));

    /// <summary>The lanes of the nodes of a level, in the same order.</summary>
    public ReadOnlySpan<byte> Lanes(int level) => lanes.AsSpan(Start(level), ends[level] - Start(level));

    /// <summary>How many neighbours its nodes have together: what a walk over the level reads.</summary>
    public long Arcs(int level) => arcs[level];

    private int Start(int level) => level == 0 ? 0 : ends[level - 1];

    private void Grow()
    {
        Array.Resize(ref nodes, 2 * count);
        Array.Resize(ref lanes, 2 * count);
    }
}
