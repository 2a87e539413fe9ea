using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Sharing;

/// <summary>A body decides what was asked of it: it accepts, and what was proposed is done in its own name; or it refuses and says why.</summary>
public sealed class DecideAsk(Cellar cellar, BodyBook bodies, Shares shares, TimeProvider clock)
{
    private static readonly Question ToDecide = Question.In<DecideAsk>("Sharing/ask_to_decide");
    private static readonly Question Note = Question.In<DecideAsk>("Sharing/decide_ask");
    private static readonly Question Give = Question.In<DecideAsk>("Sharing/hand_over");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private HalfDay Now => HalfDay.Of(clock.GetUtcNow());

    /// <summary>Decides. Nothing when the viewer's body was asked no such thing.</summary>
    public async Task<IReadOnlyList<Refusal>?> Do(Viewer viewer, OpenedItem item, Guid ask, bool accepts, string? reply, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(item);
        if (await Room.Look(look => look.One<AskLine>(ToDecide, new { ask, item = item.Row.Id, mine = viewer.Agency }), stop) is not { } asked) return null;
        var field = $"reply-{ask:N}";
        var words = AgentWords.Of(reply, reread: false, field);
        if (words is Decision<string>.No unfit) return unfit.Why;
        var said = ((Decision<string>.Yes)words).Fact;
        if (said.Length == 0 && (!accepts || asked.Kind == AskKind.More)) return [new("reply-missing", field)];
        var graded = accepts && asked.Proposed is { } proposed ? await Judge(viewer, item, proposed, said, stop) : null;
        if (graded is Decision<Graded>.No no) return [.. no.Why.Select(why => why with { Field = field })];
        if (accepts && asked is { Kind: AskKind.Onward, Onward: { } body } && await Room.Look(look => Shares.MayShare(look, viewer, item.Row, body), stop) is Decision<HandlingCode>.No shut)
            return [.. shut.Why.Select(why => why with { Field = field })];

        return await Room.Do(Doing.Of(viewer, Act.Change, $"decided: {asked.Kind}", ItemBook.Names(item.Row.Id)), async deed =>
        {
            if (await deed.One<AskLine>(ToDecide, new { ask, item = item.Row.Id, mine = viewer.Agency }) is null) return (IReadOnlyList<Refusal>)[];
            var takes = accepts && asked.Kind == AskKind.TakeOver;
            var gone = takes && await deed.Run(Give, new { item = item.Row.Id, agency = viewer.Agency, author = viewer.Mission, offered = asked.Agency }) == 0;
            await deed.Run(Note, new { ask, decided = Now.Day, accepted = accepts && !gone, reply = await ItemSeal.Words(deed, item.Row.Id, said) });
            if (graded is Decision<Graded>.Yes(var fact)) await KeepItem.Grade(deed, viewer, item.Row.Id, Now, fact);
            if (accepts && asked is { Kind: AskKind.Onward, Onward: { } to }) await shares.Write(deed, viewer, item.Row.Id, to);
            if (takes && !gone) await SeenOn(deed, viewer, item.Row, asked);
            return gone ? [new("hand-over-gone", field)] : [];
        }, stop);
    }

    private async Task<Decision<Graded>> Judge(Viewer viewer, OpenedItem item, Grading proposed, string said, CancellationToken stop) =>
        new GradeItem(proposed, said).Decide(item.Row.Grading, item.Row.Anonymous, item.Row.Origin == viewer.Agency, await bodies.MarkingsOf(viewer.Agency, stop));

    // Whoever held it goes on seeing it, and nobody through it: what is shared with a cell is shared with its members, so a cell
    // goes on seeing it by having handed it over, and by that alone. Offered to several, it goes to the first who accepts.
    private async Task SeenOn(Deed deed, Viewer viewer, ItemRow item, AskLine asked)
    {
        if (await Shares.IsCell(deed, asked.Agency)) await SeenBy.One(deed, item.Id);
        else await shares.Write(deed, viewer, item.Id, asked.Agency.ToString());
    }
}
