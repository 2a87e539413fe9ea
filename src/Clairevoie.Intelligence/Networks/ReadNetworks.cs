using Clairevoie.Domain;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Networks;

/// <summary>A node with its words, what tells of its ties, each with its reason, and whether the viewer may write it.</summary>
public sealed record NodeOpen(NodeKept Node, string Words, IReadOnlyDictionary<Guid, string> Reasons, bool MayWrite)
{
    /// <summary>What told of its ties and was withdrawn.</summary>
    public IReadOnlyList<TieWithdrawn> Withdrawn { get; init; } = [];
}

/// <summary>
/// Networks as the table grants them; every reading is traced. What rests on an item that the viewer may not see, or leads to a
/// node that they may not see, is not there for them: not in the lists, not in the numbers.
/// </summary>
public sealed class ReadNetworks(Cellar cellar, ReadDealPoints points)
{
    private static readonly Question Nodes = Question.In<ReadNetworks>("Networks/nodes_seen");
    private static readonly Question Points = Question.In<ReadNetworks>("Networks/points_known");
    private static readonly Question Ties = Question.In<ReadNetworks>("Networks/ties_seen");
    private static readonly Question Items = Question.In<ReadNetworks>("Networks/tie_items_seen");
    private static readonly Question ToWrite = Question.In<ReadNetworks>("Networks/node_to_write");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>Everything that the viewer sees.</summary>
    public async Task<NetworkKept> All(Viewer viewer, string purpose, CancellationToken stop)
    {
        var found = await Room.Do(Doing.Of(viewer, Act.Read, purpose, nameof(Subject.Network)), deed => Find(deed, viewer), stop);
        return await Named(found.All, viewer, purpose, stop);
    }

    /// <summary>One node, opened; nothing when it is not there for this viewer, or is a deal point.</summary>
    public async Task<(NodeOpen Open, NetworkKept All)?> One(Viewer viewer, Guid id, CancellationToken stop)
    {
        if ((await Room.Look(look => Find(look, viewer), stop)).Nodes.All(row => row.Id != id)) return null;
        var (found, mayWrite) = await Room.Do(Doing.Of(viewer, Act.Read, "node of a network opened", Names(id)), async deed =>
            (await Find(deed, viewer), await deed.One<string>(ToWrite.WrittenBy(viewer, Subject.Network), new { id }) is not null), stop);
        if (found.Nodes.FirstOrDefault(row => row.Id == id) is not { } node) return null;
        var keys = cellar.KeysOf(Domain.Room.Intelligence);
        var reasons = found.Ties.Where(tie => tie.One == id || tie.Other == id).ToDictionary(tie => tie.Id, tie => NetworkSeal.Open(keys, tie.Id, tie.Wrap, tie.Reason));
        var withdrawn = found.Ties.Where(tie => tie.WithdrawnOn is not null && (tie.One == id || tie.Other == id)).Select(tie => new TieWithdrawn(found.Kept(tie), reasons[tie.Id], tie.WithdrawnOn!.Value, tie.WithdrawnBy ?? "")
        {
            Why = NetworkSeal.OpenWhy(keys, tie.Id, tie.Wrap, tie.WithdrawnWhy!),
        });
        return (new(node.Kept, NetworkSeal.Open(keys, id, node.Wrap, node.Words), reasons, mayWrite) { Withdrawn = [.. withdrawn] }, await Named(found.All, viewer, "node of a network opened", stop));
    }

    /// <summary>What a trace says was touched.</summary>
    internal static string Names(Guid id) => $"{nameof(Subject.Network)} {id:D}";

    /// <summary>Deal points that something ties are called by their address, which is opened for it under a trace of its own.</summary>
    private async Task<NetworkKept> Named(NetworkKept kept, Viewer viewer, string purpose, CancellationToken stop)
    {
        var ends = kept.Ties.SelectMany(tie => new[] { tie.One, tie.Other }).ToHashSet();
        if (!kept.Nodes.Any(node => node.Kind == NodeKind.DealPoint && ends.Contains(node.Id))) return kept;
        var names = (await points.List(viewer, purpose, stop)).ToDictionary(point => point.Id, point => point.Name);
        return kept with { Nodes = [.. kept.Nodes.Select(node => names.TryGetValue(node.Id, out var name) ? node with { Name = name } : node)] };
    }

    private static async Task<Found> Find(Glance glance, Viewer viewer)
    {
        var nodes = await glance.Rows<NodeRow>(Nodes.SeenBy(viewer, Subject.Network, Sight.Full));
        var points = await glance.Rows<NodeRow>(Points.SeenBy(viewer, Subject.DealPoint, Sight.Full));
        var ties = await glance.Rows<TieRow>(Ties.SeenBy(viewer, Subject.Network, Sight.Full));
        var items = (await glance.Rows<ItemGrade>(Items.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full))).ToDictionary(item => item.Id);
        var ends = nodes.Concat(points).Select(row => row.Id).ToHashSet();
        return new(nodes, points, [.. ties.Where(tie => ends.Contains(tie.One) && ends.Contains(tie.Other) && (tie.Item is null || items.ContainsKey(Guid.Parse(tie.Item))))], items);
    }

    private sealed record Found(IReadOnlyList<NodeRow> Nodes, IReadOnlyList<NodeRow> Points, IReadOnlyList<TieRow> Ties, Dictionary<Guid, ItemGrade> Items)
    {
        /// <summary>Everything that holds: nodes, and ties that nobody withdrew.</summary>
        public NetworkKept All => new([.. Nodes.Concat(Points).Select(row => row.Kept)], [.. Ties.Where(tie => tie.WithdrawnOn is null).Select(Kept)]);

        public TieKept Kept(TieRow tie) => tie.Kept(tie.Item is null ? null : Items[Guid.Parse(tie.Item)]);
    }
}
