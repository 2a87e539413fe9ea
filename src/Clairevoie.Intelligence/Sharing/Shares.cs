using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Sharing;

/// <summary>Sharing an item with bodies, without a copy. Only whoever holds it shares it, and only its own shares are shown to a body.</summary>
public sealed class Shares(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Find = Question.In<Shares>("Sharing/body");
    private static readonly Question MarkingsOf = Question.In<Shares>("Bodies/markings_of");
    private static readonly Question Add = Question.In<Shares>("Sharing/add_share");
    private static readonly Question LeaveGiven = Question.In<Shares>("Sharing/leave_given");
    private static readonly Question TakeBack = Question.In<Shares>("Sharing/end_share");
    private static readonly Question Of = Question.In<Shares>("Sharing/shares_of");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>With whom the viewer's own body shared an item.</summary>
    public Task<IReadOnlyList<ShareLine>> By(Viewer viewer, Guid item, CancellationToken stop) =>
        Room.Look(look => look.Rows<ShareLine>(Of, new { item, agency = viewer.Agency }), stop);

    /// <summary>Shares an item that the viewer holds. Nothing when there is none.</summary>
    public async Task<Decision<HandlingCode>?> With(Viewer viewer, Guid item, string body, CancellationToken stop)
    {
        var decision = await Room.Look(async look => await ItemBook.Held(look, viewer, item) is { } held ? await MayShare(look, viewer, held, body) : null, stop);
        if (decision is not Decision<HandlingCode>.Yes) return decision;
        return await Room.Do(Doing.Of(viewer, Act.Change, $"shared with {body}", ItemBook.Names(item)), async deed =>
        {
            if (await ItemBook.Held(deed, viewer, item) is null) return null; // handed over meanwhile
            await Write(deed, viewer, item, body);
            return decision;
        }, stop);
    }

    /// <summary>Takes back a share that the viewer's own body made. False when it made none.</summary>
    public async Task<bool> End(Viewer viewer, Guid item, string body, CancellationToken stop)
    {
        if ((await By(viewer, item, stop)).All(share => share.Code != body)) return false;
        await Room.Do(Doing.Of(viewer, Act.Change, $"no longer shared with {body}", ItemBook.Names(item)), async deed =>
        {
            await deed.Run(TakeBack, new { item, body, agency = viewer.Agency, ended = Today });
            await SeenBy.One(deed, item);
        }, stop);
        return true;
    }

    /// <summary>Whether an item may be shared with a body, asked within a deed.</summary>
    internal static async Task<Decision<HandlingCode>> MayShare(Glance look, Viewer viewer, ItemRow item, string body)
    {
        if (await look.One<BodyKept>(Find, new { body }) is not { } found) return new Refusal("body-unknown", "body");
        var markings = MarkingRow.Read(await look.Rows<MarkingRow>(MarkingsOf, new { body }));
        var leave = item.Origin == viewer.Agency || await look.One<long>(LeaveGiven, new { item = item.Id, body, mine = viewer.Agency }) > 0;
        return new ShareItem(found.Kind, markings.Reads).Decide(item.Grading, leave);
    }

    /// <summary>Whether a body is a cell.</summary>
    internal static async Task<bool> IsCell(Glance look, AgencyId body) => (await look.One<BodyKept>(Find, new { body }))?.Kind == BodyKind.Cell;

    /// <summary>Writes a share and who sees the item from now on.</summary>
    internal async Task Write(Deed deed, Viewer viewer, Guid item, string body)
    {
        await deed.Run(Add, new { item, body, author = viewer.Mission, agency = viewer.Agency, shared = Today });
        await SeenBy.One(deed, item);
    }
}

/// <summary>A body with which an item is shared.</summary>
public sealed record ShareLine
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public BodyKind Kind { get; init; }

    public DateOnly Shared { get; init; }
}
