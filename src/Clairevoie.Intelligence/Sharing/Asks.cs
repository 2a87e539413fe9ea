using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Sharing;

/// <summary>
/// What bodies ask of each other about an item: to know more, to correct its grading, to take it over. Nothing is written over:
/// whoever is asked decides, and only the two of them see that it was asked.
/// </summary>
public sealed class Asks(Cellar cellar, Shares shares, TimeProvider clock)
{
    private static readonly Question Of = Question.In<Asks>("Sharing/asks_of");
    private static readonly Question Add = Question.In<Asks>("Sharing/add_ask");
    private static readonly Question Waiting = Question.In<Asks>("Sharing/asks_waiting");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>What the viewer's body asked or was asked about an item that the viewer has opened.</summary>
    public Task<IReadOnlyList<AskLine>> About(Viewer viewer, OpenedItem item, CancellationToken stop) => Room.Do<IReadOnlyList<AskLine>>(Doing.Of(viewer, Act.Read, "what was asked about an item", ItemBook.Names(item.Row.Id)), async deed =>
    {
        List<AskLine> said = [];
        foreach (var ask in await deed.Rows<AskLine>(Of, new { item = item.Row.Id, mine = viewer.Agency }))
            said.Add(ask with { Said = await ItemSeal.Words(deed, item.Row.Id, ask.Words), Replied = await ItemSeal.Words(deed, item.Row.Id, ask.Reply) });
        return said;
    }, stop);

    /// <summary>What waits for the viewer's body to decide.</summary>
    public Task<IReadOnlyList<AskLine>> ForUs(Viewer viewer, CancellationToken stop) =>
        Room.Look(look => look.Rows<AskLine>(Waiting, new { mine = viewer.Agency }), stop);

    /// <summary>Asks to know more of an item that another body holds.</summary>
    public Task<IReadOnlyList<Refusal>> More(Viewer viewer, OpenedItem item, string? words, bool reread, CancellationToken stop) =>
        Ask(viewer, item, new(AskKind.More, item.Row.Agency, words, null, reread), stop);

    /// <summary>Proposes another grading; the originator is asked where it loosens what may be done, the holder otherwise.</summary>
    public Task<IReadOnlyList<Refusal>> Correct(Viewer viewer, OpenedItem item, Grading proposed, string? words, bool reread, CancellationToken stop) =>
        Ask(viewer, item, new(AskKind.Correction, item.Row.Grading.IsLoosenedBy(proposed) ? item.Row.Origin : item.Row.Agency, words, proposed, reread) { Field = "why" }, stop);

    /// <summary>Offers an item that the viewer holds to a body, which must be one that may read it.</summary>
    public async Task<IReadOnlyList<Refusal>> HandOver(Viewer viewer, OpenedItem item, string to, string? words, bool reread, CancellationToken stop)
    {
        if (!item.Held || viewer.Agency == new AgencyId(to)) return [new("hand-over-own", "to")];
        return await shares.With(viewer, item.Row.Id, to, stop) switch
        {
            Decision<HandlingCode>.Yes => await Ask(viewer, item, new(AskKind.TakeOver, new(to), words, null, reread), stop),
            Decision<HandlingCode>.No no => [.. no.Why.Select(why => why with { Field = "to" })],
            _ => [new("hand-over-own", "to")],
        };
    }

    /// <summary>Asks the originator to let an item that the viewer holds pass to a further body.</summary>
    public async Task<IReadOnlyList<Refusal>> LetPass(Viewer viewer, OpenedItem item, string onward, string? words, bool reread, CancellationToken stop)
    {
        if (!item.Held || item.Originates || string.IsNullOrEmpty(onward)) return [new("hand-over-own", "onward")];
        return await Ask(viewer, item, new(AskKind.Onward, item.Row.Origin, words, null, reread) { Field = "leave", Onward = onward }, stop);
    }

    private async Task<IReadOnlyList<Refusal>> Ask(Viewer viewer, OpenedItem item, Asked asked, CancellationToken stop)
    {
        if (asked.To == viewer.Agency) return [new("ask-own", asked.Field)];
        if (AgentWords.Of(asked.Words, asked.Reread, asked.Field) is Decision<string>.No no) return no.Why;
        var words = ((Decision<string>.Yes)AgentWords.Of(asked.Words, asked.Reread, asked.Field)).Fact;
        if (words.Length == 0) return [new("words-missing", asked.Field)];
        await Room.Do(Doing.Of(viewer, Act.Enter, $"asked: {asked.Kind}", ItemBook.Names(item.Row.Id)), async deed => await deed.Run(Add, new
        {
            id = Guid.NewGuid(), item = item.Row.Id, kind = (int)asked.Kind, author = viewer.Mission, agency = viewer.Agency, to = asked.To, asked = Today,
            words = await ItemSeal.Words(deed, item.Row.Id, words),
            source = (int?)asked.Proposed?.Source, information = (int?)asked.Proposed?.Information, handling = (int?)asked.Proposed?.Handling,
            nature = (int?)asked.Proposed?.Nature, tlp = (int?)asked.Proposed?.Tlp, onward = asked.Onward,
        }), stop);
        return [];
    }

    private sealed record Asked(AskKind Kind, AgencyId To, string? Words, Grading? Proposed, bool Reread)
    {
        public string Field { get; init; } = "ask";

        public string? Onward { get; init; }
    }
}
