using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Networks;

/// <summary>Networks written down, by those whom the table lets write them.</summary>
public sealed class KeepNetworks(Cellar cellar, TimeProvider clock, Lawful lawful, ReadNetworks read)
{
    private static readonly Question AddNode = Question.In<KeepNetworks>("Networks/add_node");
    private static readonly Question AddTie = Question.In<KeepNetworks>("Networks/add_tie");
    private static readonly Question ToWrite = Question.In<KeepNetworks>("Networks/node_to_write");
    private static readonly Question ItemSeen = Question.In<KeepNetworks>("Networks/item_seen");
    private static readonly Question ShareNode = Question.In<KeepNetworks>("Networks/share_node");
    private static readonly Question ShareTies = Question.In<KeepNetworks>("Networks/share_ties");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Writes a node down.</summary>
    public async Task<Decision<Guid>> Open(Viewer viewer, OpenNode open, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (!lawful.MayKeep) return Lawful.Refusal;
        if (open.Decide() is not Decision<NodeOpened>.Yes(var opened)) return ((Decision<NodeOpened>.No)open.Decide()).Why.ToList();
        var id = await Room.Look(look => NodeNames.Draw(look, Guid.NewGuid), stop);
        if (!AccessTable.MayWrite(viewer, Subject.Network, new(id.ToString("D"), viewer.Mission, viewer.Agency, opened.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>())))
            return new Refusal("not-your-territory", nameof(OpenNode.Territory));
        try
        {
            await Room.Do(Doing.Of(viewer, Act.Enter, "node of a network written down", ReadNetworks.Names(id)), deed => Keep(deed, viewer, id, opened, Today), stop);
            return id;
        }
        catch (NameTakenException)
        {
            return await Open(viewer, open, stop);
        }
    }

    /// <summary>Tells of a tie. Nothing when the node from which it is told is not there for the viewer, or not theirs to write.</summary>
    public async Task<Decision<Guid>?> Tie(Viewer viewer, TieNodes tie, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var all = await read.All(viewer, "nodes that may be tied", stop);
        if (all.Nodes.FirstOrDefault(node => node.Id == tie.One) is not { } one) return null;
        if (tie.Decide(Today) is not Decision<NodesTied>.Yes(var tied)) return ((Decision<NodesTied>.No)tie.Decide(Today)).Why.ToList();
        if (all.Nodes.All(node => node.Id != tied.Other)) return new Refusal("other-missing", nameof(TieNodes.Other));
        var id = Guid.NewGuid();
        var kept = await Room.Do(Doing.Of(viewer, Act.Enter, "tie of a network told", ReadNetworks.Names(tied.One)), deed => Keep(deed, viewer, id, tied, one.Territory), stop);
        return kept ? id : null;
    }

    /// <summary>The item whose identifier begins so, if the viewer sees it.</summary>
    public async Task<Guid?> ItemOf(Viewer viewer, string? shortened, CancellationToken stop)
    {
        if (shortened?.Trim() is not { Length: >= 8 } text) return null;
        return await Room.Look(look => look.One<string>(ItemSeen.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { @short = text[..8].ToLowerInvariant() }), stop) is { } found ? Guid.Parse(found) : null;
    }

    /// <summary>Shares a node, and what tells of its ties, with an agency; false when it is not the viewer's to write.</summary>
    public Task<bool> Share(Viewer viewer, Guid id, AgencyId agency, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Change, "network shared", ReadNetworks.Names(id)), async deed =>
        {
            if (await deed.One<string>(ToWrite.WrittenBy(viewer, Subject.Network), new { id }) is null) return false;
            await deed.Run(ShareNode, new { id, agency });
            await deed.Run(ShareTies.WrittenBy(viewer, Subject.Network), new { id, agency });
            return true;
        }, stop);

    private static async Task Keep(Deed deed, Viewer viewer, Guid id, NodeOpened opened, DateOnly today)
    {
        await deed.Run(AddNode, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = opened.Territory, kind = opened.Kind.ToString(), platform = opened.Channel?.Platform.ToString(),
            pattern = (int)(opened.Channel?.Pattern ?? 0), hours = (int)(opened.Channel?.Hours ?? 0), sectors = string.Join(',', opened.Channel?.Sectors ?? []),
            words = await NetworkSeal.Seal(deed, id, opened.Words), written_on = today,
        });
        await NodeNames.Keep(deed, id);
    }

    private async Task<bool> Keep(Deed deed, Viewer viewer, Guid id, NodesTied tied, string territory)
    {
        if (await deed.One<string>(ToWrite.WrittenBy(viewer, Subject.Network), new { id = tied.One }) is null) return false;
        await deed.Run(AddTie, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory, one = tied.One, other = tied.Other, kind = tied.Kind.ToString(), day = tied.Day,
            source = (int)tied.Source, information = (int)tied.Information, item = tied.Item, reason = await NetworkSeal.Seal(deed, id, tied.Reason), written_on = Today,
        });
        return true;
    }
}
