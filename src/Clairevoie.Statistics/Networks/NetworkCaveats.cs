using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>What a reader of this one network must know.</summary>
internal static class NetworkCaveats
{
    /// <summary>Below this adjusted Rand index, communities found again are others: D. Steinley (2004) calls it poor recovery.</summary>
    private const double PoorAgreement = 0.65;

    private const int Few = 10;

    public static IReadOnlyList<Caveat> Of(Network network, NetworkOptions options, NetworkResult result) =>
        [.. All(network, options, result).Where(caveat => caveat.Applies).Select(caveat => caveat.Caveat)];

    private static IEnumerable<(bool Applies, Caveat Caveat)> All(Network network, NetworkOptions options, NetworkResult result)
    {
        yield return (!network.Certain, Caveat.Of("uncertain-links", "Des liens sont incertains : les intervalles supposent qu'ils le sont indépendamment les uns des autres. S'ils viennent d'une même source, l'incertitude est plus grande.", "Some links are uncertain: the intervals suppose that each is so independently of the others. If they come from one source, the uncertainty is larger."));
        yield return (options.Sampled is not null, Caveat.Of("sampled", "L'intermédiarité est tirée d'un échantillon : son intervalle comprend l'erreur du tirage.", "Betweenness comes from a sample: its interval holds the error of sampling."));
        yield return (network.Repeated > 0, Caveat.Of("links-told-twice", $"{Counted.French(network.Repeated, "ligne répète", "lignes répètent")} un lien : la plus probable est retenue, sans les multiplier.", $"{Counted.English(network.Repeated, "row repeats", "rows repeat")} a link: the likeliest is kept, and they are not multiplied."));
        yield return (result.Pieces.Value > 1, Caveat.Of("several-pieces", "Le réseau est en plusieurs morceaux : entre deux morceaux, aucun chemin ne compte.", "The network is in several pieces: between two pieces, no way counts."));
        yield return (result.Communities.Agreement < PoorAgreement, Caveat.Of("communities-unsteady", "Les groupes changent d'un passage à l'autre : n'en concluez rien d'un seul nœud.", "The groups change from one run to the next: conclude nothing from them about a single node."));
        yield return (network.Nodes < Few, Caveat.Of("few-nodes", $"{Counted.French(network.Nodes, "nœud")} seulement : un lien manquant change tout.", $"Only {Counted.English(network.Nodes, "node")}: one missing link changes everything."));
    }
}
