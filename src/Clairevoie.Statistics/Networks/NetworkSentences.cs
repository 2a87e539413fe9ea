using System.Globalization;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>What was found in a network, in plain words.</summary>
public static class NetworkSentences
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The whole network in one sentence: its size, the node that most ways lead through, its communities.</summary>
    internal static Sentence Of(Network network, NetworkResult result)
    {
        var first = result.Nodes.MaxBy(node => node.Betweenness.Value)!;
        if (first.Betweenness.Value <= 0) return NoWay(network);
        var name = network.NameOf(first.Node);
        return new Sentence(
            string.Create(French, $"Parmi {Counted.French(network.Nodes, "nœud")} et {Counted.French(network.Links.Count, "lien")}, c'est par « {name} » que passent le plus de plus courts chemins, {Share(first.Betweenness, French, "de", "à")} des paires ; {Counted.French(result.Communities.Count, "groupe se dessine", "groupes se dessinent")}."),
            string.Create(English, $"Among {Counted.English(network.Nodes, "node")} and {Counted.English(network.Links.Count, "link")}, most shortest ways lead through “{name}”, {Share(first.Betweenness, English, "from", "to")} of the pairs; {Counted.English(result.Communities.Count, "group stands", "groups stand")} out."));
    }

    /// <summary>What falls apart if one node goes, in one sentence.</summary>
    public static Sentence IfGone(Network network, NetworkResult result, int node)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(result);
        var found = result.Nodes[node];
        var name = network.NameOf(node);
        if (found.Breaks <= 0)
            return new Sentence($"Si « {name} » disparaît, rien d'autre ne se détache : les autres restent liés entre eux.", $"If “{name}” goes, nothing else comes loose: the others stay tied to each other.");
        var sure = found.Breaks >= 1;
        return new Sentence(
            string.Create(French, $"Si « {name} » disparaît, {Count(found.CutOff, French, "de", "à")} {(IsOne(found.CutOff) ? "autre nœud se détache" : "autres nœuds se détachent")}{(sure ? "" : $", dans {found.Breaks.ToString("P0", French)} des réseaux possibles")}."),
            string.Create(English, $"If “{name}” goes, {Count(found.CutOff, English, "from", "to")} {(IsOne(found.CutOff) ? "other node comes" : "other nodes come")} loose{(sure ? "" : $", in {found.Breaks.ToString("P0", English)} of the possible networks")}."));
    }

    private static Sentence NoWay(Network network) => new(
        string.Create(French, $"Parmi {Counted.French(network.Nodes, "nœud")} et {Counted.French(network.Links.Count, "lien")}, aucun nœud n'est un passage entre deux autres."),
        string.Create(English, $"Among {Counted.English(network.Nodes, "node")} and {Counted.English(network.Links.Count, "link")}, no node lies between two others."));

    private static string Share(Estimate share, CultureInfo words, string from, string to) => share.Low >= share.High
        ? share.Value.ToString("P1", words)
        : $"{from} {share.Low.ToString("P1", words)} {to} {share.High.ToString("P1", words)}";

    private static bool IsOne(Estimate count) => count.Low >= count.High ? Math.Round(count.Value) == 1 : Math.Round(count.High) == 1;

    private static string Count(Estimate count, CultureInfo words, string from, string to) => count.Low >= count.High
        ? count.Value.ToString("0", words)
        : $"{from} {count.Low.ToString("0", words)} {to} {count.High.ToString("0", words)}";
}
