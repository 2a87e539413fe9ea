namespace Clairevoie.Statistics.Networks;

/// <summary>What a network says of one of its nodes. Where links are uncertain, numbers are means over the ways the network may be, with their intervals.</summary>
/// <param name="Node">Its number.</param>
/// <param name="Degree">How many links it has.</param>
/// <param name="Betweenness">The share of pairs of other nodes between which the shortest way leads through it, from 0 to 1.</param>
/// <param name="Closeness">The mean of 1/distance to the others, from 0 to 1; zero for those out of reach.</param>
/// <param name="CutOff">How many other nodes would lose the largest remaining part of their piece if it went.</param>
/// <param name="PairsParted">How many pairs of other nodes would no longer be tied by any way if it went.</param>
public sealed record NodeInNetwork(int Node, Estimate Degree, Estimate Betweenness, Estimate Closeness, Estimate CutOff, Estimate PairsParted)
{
    /// <summary>In which share of the ways the network may be something falls apart if it goes.</summary>
    public required double Breaks { get; init; }

    /// <summary>In which share of the ways the network may be no other node lies on more shortest ways, and it lies on some.</summary>
    public required double Leads { get; init; }

    /// <summary>Its community: 0 is the largest.</summary>
    public required int Community { get; init; }

    /// <summary>How often the other members of its community are with it when communities are sought again, from 0 to 1; 1 for a node alone.</summary>
    public required double Stays { get; init; }
}
