namespace Clairevoie.Statistics.Networks;

/// <summary>What falls apart if a node goes: articulations, and what hangs on them.</summary>
/// <remarks>
/// J. Hopcroft and R. Tarjan (1973), Algorithm 447, Communications of the ACM 16, 372-378: one walk in depth, O(n + m) for all
/// nodes together, without recursion.
/// </remarks>
public static class FallsApart
{
    /// <summary>For each node, in the order of the nodes, what its going would part.</summary>
    public static Parting[] Each(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var walk = new DepthWalk(network);
        var partings = new Parting[network.Nodes];
        for (var node = 0; node < network.Nodes; node++)
        {
            if (!walk.Seen(node)) walk.From(node);
        }

        for (var node = 0; node < network.Nodes; node++) partings[node] = walk.Parting(node);
        return partings;
    }

    /// <summary>
    /// The parts into which a node's own piece falls when the node goes, the largest first, each with its nodes ascending.
    /// One part or none means that nothing falls apart. O(n + m).
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> Without(Network network, int node)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, network.Nodes);
        var seen = new bool[network.Nodes];
        seen[node] = true;
        List<int[]> parts = [];
        foreach (var near in network.NeighboursOf(node))
            if (!seen[near]) parts.Add(Piece(network, near, seen));
        return [.. parts.OrderByDescending(part => part.Length).ThenBy(part => part[0])];
    }

    /// <summary>The pieces of the network, the largest first, each with its nodes ascending: from a node, every other node of its piece can be reached.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Pieces(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var seen = new bool[network.Nodes];
        List<int[]> pieces = [];
        for (var node = 0; node < network.Nodes; node++)
            if (!seen[node]) pieces.Add(Piece(network, node, seen));
        return [.. pieces.OrderByDescending(piece => piece.Length).ThenBy(piece => piece[0])];
    }

    private static int[] Piece(Network network, int from, bool[] seen)
    {
        List<int> piece = [from];
        seen[from] = true;
        for (var i = 0; i < piece.Count; i++)
        {
            foreach (var near in network.NeighboursOf(piece[i]))
            {
                if (seen[near]) continue;
                seen[near] = true;
                piece.Add(near);
            }
        }

        piece.Sort();
        return [.. piece];
    }
}
