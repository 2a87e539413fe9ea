namespace Clairevoie.Statistics.Networks;

/// <summary>The communities of a network, and whether they would be found again.</summary>
/// <param name="Of">The community of each node, 0 being the largest.</param>
/// <param name="Count">How many.</param>
/// <param name="Modularity">How much more weight lies within them than chance would put there.</param>
/// <param name="Agreement">The mean adjusted Rand index between them and those of each further run: 1 when they are found again
/// exactly, 0 when no better than chance (L. Hubert and P. Arabie 1985).</param>
/// <param name="Stays">For each node, how often the other members of its community are with it in the further runs.</param>
public sealed record CommunitiesFound(IReadOnlyList<int> Of, int Count, double Modularity, double Agreement, IReadOnlyList<double> Stays);
