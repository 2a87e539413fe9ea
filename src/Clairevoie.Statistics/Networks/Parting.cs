namespace Clairevoie.Statistics.Networks;

/// <summary>What the network loses when one node goes. <c>default</c> loses nothing.</summary>
/// <param name="CutOff">How many other nodes are no longer tied to the largest remaining part of their piece.</param>
/// <param name="PairsParted">How many pairs of other nodes were tied, by whatever way, and are no longer.</param>
public readonly record struct Parting(int CutOff, long PairsParted)
{
    /// <summary>Whether anything falls apart: the node is an articulation.</summary>
    public bool FallsApart => PairsParted > 0;
}
