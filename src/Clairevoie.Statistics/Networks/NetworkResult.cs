namespace Clairevoie.Statistics.Networks;

/// <summary>What was found in a network.</summary>
/// <param name="Nodes">Every node, in the order of the nodes.</param>
/// <param name="Communities">Which groups of nodes are tied to each other more than to the rest.</param>
/// <param name="Pieces">How many pieces the network is in: from one to another, no way leads.</param>
/// <param name="LargestPiece">How many nodes the largest piece has.</param>
/// <param name="Draws">How many ways the network may be were drawn; one where every link is certain.</param>
public sealed record NetworkResult(
    IReadOnlyList<NodeInNetwork> Nodes,
    CommunitiesFound Communities,
    Estimate Pieces,
    Estimate LargestPiece,
    int Draws);
