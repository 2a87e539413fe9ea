namespace Clairevoie.Statistics.Networks;

/// <summary>Reads the nodes of one level, each with its lanes.</summary>
internal ref struct LaneReader(ReadOnlySpan<int> nodes, ReadOnlySpan<byte> lanes)
{
    private readonly ReadOnlySpan<int> nodes = nodes;
    private readonly ReadOnlySpan<byte> lanes = lanes;
    private int at = -1;

    public readonly (int Node, byte Lanes) Current => (nodes[at], lanes[at]);

    public readonly LaneReader GetEnumerator() => this;

    public bool MoveNext() => ++at < nodes.Length;
}
