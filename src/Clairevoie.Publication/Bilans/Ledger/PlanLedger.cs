using Clairevoie.Domain;
using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Store;

namespace Clairevoie.Publication.Bilans.Ledger;

/// <summary>The promises and sealed evaluations that crossed from Coordination, and which of them a bilan tells.</summary>
public sealed class PlanLedger(RoomStore room, DateOnly today)
{
    private static readonly Question Chosen = Question.In<LedgerEntry>("Ledger/ledger_of_parts");
    private static readonly Question Put = Question.In<LedgerEntry>("Ledger/put_ledger");

    /// <summary>Everything that crossed, as it stands today: promises first, by name.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> Heard(CancellationToken stop)
    {
        var (promises, evaluations) = await room.Look(async look => (await Inbox.Heard(look, ValveNames.PublicPromises), await Inbox.Heard(look, ValveNames.SealedEvaluations)), stop);
        return
        [
            .. promises.Select(said => LedgerEntry.Of(MessageBody.Read<PromiseHistory>(said.Body), today)),
            .. evaluations.Select(said => LedgerEntry.Of(MessageBody.Read<EvaluationTold>(said.Body), today)).OrderBy(entry => entry.Evaluation!.Begins),
        ];
    }

    /// <summary>What each of these parts tells, as it stands today.</summary>
    public async Task<ILookup<Guid, LedgerEntry>> Of(string[] parts, CancellationToken stop)
    {
        var chosen = await room.Look(look => look.Rows<ChosenRow>(Chosen, new { parts }), stop);
        var heard = (chosen.Count > 0 ? await Heard(stop) : []).Index().ToDictionary(entry => entry.Item.About);
        return chosen.Where(row => heard.ContainsKey(row.About)).OrderBy(row => heard[row.About].Index).ToLookup(row => row.Part, row => heard[row.About].Item);
    }

    /// <summary>Takes one into a part, or drops it; refused where nothing of that name crossed.</summary>
    public async Task<IReadOnlyList<Refusal>> Choose(Viewer viewer, DraftPart part, (string About, bool Kept) choice, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(part);
        if ((await Heard(stop)).All(entry => entry.About != choice.About))
            return [new("no-such-entry", "About")];
        await room.Do(Doing.Of(viewer, Act.Change, "ledger of a bilan", $"BilanPart {part.Row.Id:D}"), deed => deed.Run(Put, new
        {
            part = part.Row.Id, about = choice.About, kept = choice.Kept ? 1 : 0, author = viewer.Mission,
        }), stop);
        return [];
    }

    private sealed record ChosenRow(Guid Part, string About);
}
