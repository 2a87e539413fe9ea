using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Intelligence.Networks;

/// <summary>A node with what the network says of it, and where to draw it.</summary>
public sealed record NodeMeasured(NodeKept Node, NodeInNetwork Found, double X, double Y)
{
    /// <summary>What falls apart if it goes.</summary>
    public required Sentence IfGone { get; init; }
}

/// <summary>
/// What a network that somebody sees says when it is measured: only from what they see. The same network gives the same numbers,
/// since the seed is fixed.
/// </summary>
public sealed record NetworkMeasured(IReadOnlyList<NodeMeasured> Nodes, Finding<NetworkOptions, NetworkResult> Finding)
{
    /// <summary>Beyond this many nodes betweenness is sampled, and nothing is drawn.</summary>
    private const int Large = NetworkLayout.MostNodes;

    private static readonly NetworkOptions Options = new() { Seed = 1 };

    /// <summary>Measures a network; nothing when it has no node.</summary>
    /// <param name="kept">What is seen of it.</param>
    /// <param name="name">What a node is called in sentences.</param>
    /// <param name="stop">Gives up.</param>
    public static NetworkMeasured? Of(NetworkKept kept, Func<NodeKept, string> name, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (kept.Nodes.Count == 0) return null;
        var place = kept.Nodes.Select((node, i) => (node.Id, i)).ToDictionary(node => node.Id, node => node.i);
        var network = Network.Of(kept.Nodes.Count, kept.Links.Select(link => new Link(place[link.One], place[link.Other], link.Likely)), [.. kept.Nodes.Select(name)]);
        var large = kept.Nodes.Count > Large;
        var finding = NetworkAnalysis.Of(network, large ? Options with { Draws = 50, Sampled = new BetweennessBound { Error = 0.02 } } : Options, new Work(1, Stop: stop));
        var drawn = large ? new (double X, double Y)[kept.Nodes.Count] : NetworkLayout.Of(network);
        return new([.. kept.Nodes.Select((node, i) => new NodeMeasured(node, finding.Result.Nodes[i], drawn[i].X, drawn[i].Y) { IfGone = NetworkSentences.IfGone(network, finding.Result, i) })], finding);
    }

    /// <summary>Whether there is a drawing.</summary>
    public bool IsDrawn => Nodes.Count <= Large;

    /// <summary>The nodes that would take most with them, first those that take most.</summary>
    public IReadOnlyList<NodeMeasured> Breaking => [.. Nodes.Where(node => node.Found.Breaks > 0).OrderByDescending(node => node.Found.PairsParted.Value).Take(5)];
}
