using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// Nodes 0 to n-1 and the links between them, without direction, stored as one row of neighbours after another (compressed
/// rows), neighbours ascending. A link told twice stands once, with the larger of its probabilities: two tellings of one link
/// may come from one mouth, so they are not multiplied. Immutable.
/// </summary>
public sealed class Network
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly IReadOnlyList<string>? names;

    internal Network(int[] starts, int[] neighbours, Link[] links, IReadOnlyList<string>? names, int repeated)
    {
        (this.starts, this.neighbours, this.names) = (starts, neighbours, names);
        (Links, Repeated) = (links, repeated);
    }

    /// <summary>How many nodes.</summary>
    public int Nodes => starts.Length - 1;

    /// <summary>The links, each once, by their lower node and then by their higher one.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>How many rows repeated a link that was already there.</summary>
    public int Repeated { get; }

    /// <summary>Whether every link is certain.</summary>
    public bool Certain => Links.All(link => link.Probability >= 1);

    internal ReadOnlySpan<int> Starts => starts;

    internal ReadOnlySpan<int> Neighbours => neighbours;

    /// <summary>Builds a network. O(n + m log m).</summary>
    /// <param name="nodes">How many nodes; some may have no link.</param>
    /// <param name="links">The links, in any order.</param>
    /// <param name="names">What people call the nodes, for sentences; their numbers when left out.</param>
    /// <exception cref="DataRefusedException">No node (<c>no-nodes</c>), a link to a node that is not there
    /// (<c>no-such-node</c>), more or fewer names than nodes (<c>lengths-differ</c>), a link that was never made (<c>self-link</c>).</exception>
    public static Network Of(int nodes, IEnumerable<Link> links, IReadOnlyList<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(links);
        if (nodes < 1)
            throw DataRefusedException.Because("no-nodes", "Le réseau n'a aucun nœud : donnez au moins un lien.", "The network has no node: give at least one link.");
        if (names is not null && names.Count != nodes)
            throw DataRefusedException.Because("lengths-differ", $"{names.Count} noms pour {nodes} nœuds.", $"{names.Count} names for {nodes} nodes.");
        var told = links.ToArray();
        foreach (var link in told) RefuseStranger(link, nodes);
        var once = Rows.Once(told);
        var (starts, neighbours) = Rows.Of(nodes, once);
        return new Network(starts, neighbours, once, names, told.Length - once.Length);
    }

    /// <summary>What people call a node.</summary>
    public string NameOf(int node) => names?[node] ?? node.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How many links a node has.</summary>
    public int DegreeOf(int node) => starts[node + 1] - starts[node];

    /// <summary>The nodes that a node is linked to, ascending.</summary>
    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>The same nodes with only some of the links: one way the network may be.</summary>
    internal Network With(Link[] kept)
    {
        var (rows, ends) = Rows.Of(Nodes, kept);
        return new Network(rows, ends, kept, names, 0);
    }

    private static void RefuseStranger(Link link, int nodes)
    {
        if (link.From == link.To) _ = new Link(link.From, link.To);
        if (link.From >= nodes || link.To >= nodes)
            throw DataRefusedException.Because("no-such-node", $"Le lien {link.From} - {link.To} mène hors des {nodes} nœuds, comptés à partir de zéro.", $"Link {link.From} - {link.To} leads outside the {nodes} nodes, counted from zero.");
    }
}
