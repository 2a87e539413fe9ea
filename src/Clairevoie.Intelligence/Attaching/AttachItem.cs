using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Attaching;

/// <summary>Attaches an item that the viewer sees to a deal point that they write, and detaches it with a reason. Nothing is erased.</summary>
public sealed class AttachItem(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Add = Question.In<AttachItem>("Attaching/add_attachment");
    private static readonly Question IsAttached = Question.In<AttachItem>("Attaching/is_attached");
    private static readonly Question ToWrite = Question.In<AttachItem>("DealPoints/point_to_write");
    private static readonly Question ItemSeen = Question.In<AttachItem>("Items/item_seen");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Whether the viewer may attach to this deal point.</summary>
    public async Task<bool> May(Viewer viewer, Guid point, CancellationToken stop) =>
        await Room.Look(look => look.One<byte[]>(ToWrite.WrittenBy(viewer, Subject.DealPoint), new { id = point }), stop) is not null;

    /// <summary>Attaches; attached already, nothing changes. Nothing when either is not there for the viewer.</summary>
    public Task<IReadOnlyList<Refusal>?> Attach(Viewer viewer, Guid item, Guid point, string? reason, CancellationToken stop) =>
        Say(viewer, new(item, point, Attached: true), AgentWords.Of(reason, reread: false, "why-point"), stop);

    /// <summary>Detaches, and says why.</summary>
    public Task<IReadOnlyList<Refusal>?> Detach(Viewer viewer, Guid item, Guid point, string? reason, CancellationToken stop) =>
        Say(viewer, new(item, point, Attached: false), AgentWords.Of(reason, reread: false, $"why-{item:N}") switch
        {
            Decision<string>.Yes { Fact.Length: 0 } => new Refusal("detach-reason", $"why-{item:N}"),
            var said => said,
        }, stop);

    private async Task<IReadOnlyList<Refusal>?> Say(Viewer viewer, Link link, Decision<string> words, CancellationToken stop)
    {
        if (await Room.Look(look => look.One<ItemRow>(ItemSeen.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { item = link.Item }), stop) is not { } row) return null;
        if (!await May(viewer, link.Point, stop)) return null;
        if (words is Decision<string>.No no) return no.Why;
        var holds = await Room.Look(look => look.One<long?>(IsAttached, new { deal_point = link.Point, item = link.Item }), stop) == 1;
        if (holds == link.Attached) return [];
        var purpose = link.Attached ? "attached to a deal point" : "detached from a deal point";
        await Room.Do(Doing.Of(viewer, Act.Change, purpose, ItemBook.Names(link.Item)), async deed => await deed.Run(Add, new
        {
            id = Guid.NewGuid(), deal_point = link.Point, item = link.Item, attached = link.Attached, day = await LastDay(deed, row),
            reason = await ItemSeal.Words(deed, link.Item, ((Decision<string>.Yes)words).Fact), author = viewer.Mission, agency = viewer.Agency, written_on = Today,
        }), stop);
        return [];
    }

    // The last day of which the item tells; once that is purged, the day on which it was entered.
    private static async Task<DateOnly> LastDay(Glance look, ItemRow row) => (await ItemSeal.Open(look, row))?.SeenUntil.Day ?? HalfDay.Parse(row.Entered).Day;

    private sealed record Link(Guid Item, Guid Point, bool Attached);
}
