using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Referrals;

/// <summary>What the form of a referral says; every field may be wrong.</summary>
public sealed record WrittenReferral(string? Cell, string? Reason, string? Words);

/// <summary>A referral as its author's side reads it again.</summary>
public sealed record ReferralRow(DateOnly WrittenOn, string Agency, string Cell, string Week, int Reason, string Words);

/// <summary>A human writes to the police of a scene. Nothing else leads from an alarm to them.</summary>
public sealed class ReferScene(Cellar cellar, AlarmBook book, IEnumerable<IPassOn<SceneReferred>> passages)
{
    private static readonly Question Add = Question.In<ReferScene>("Moves/Referrals/add_referral");
    private static readonly Question Seen = Question.In<ReferScene>("Moves/Referrals/referrals_seen");

    /// <summary>What was written of an alarm, as far as the viewer sees it.</summary>
    public Task<IReadOnlyList<ReferralRow>> Of(Viewer viewer, Guid alarm, CancellationToken stop) =>
        cellar.Of(Room.Coordination).Look(look => look.Rows<ReferralRow>(Seen.SeenBy(viewer, Subject.Referral, Sight.Full), new { alarm }), stop);

    /// <summary>Writes and sends; refusals when it may not be sent so, nothing when the alarm is not theirs.</summary>
    public async Task<IReadOnlyList<Refusal>?> Send(Viewer viewer, Guid alarm, WrittenReferral given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (!AccessTable.MayWrite(viewer.Role, Subject.Referral) || await book.One(viewer, alarm, stop) is not { } shown)
            return null;
        List<Refusal> refusals = [];
        var words = Written.Words(given.Words, "Words", SceneReferral.Longest, refusals);
        if (!shown.Alarm.Cells.Split(' ').Contains(given.Cell))
            refusals.Add(new("referral-cell-missing", "Cell"));
        if (Written.Word<ReferralReason>(given.Reason) is not { } reason)
            refusals.Add(new("referral-reason-missing", "Reason"));
        else if (refusals.Count == 0)
            await Keep(viewer, alarm, new(Guid.NewGuid(), shown.Alarm.Territory, given.Cell!, IsoWeek.Of(shown.Alarm.Day).ToString(), reason, words, viewer.Agency.ToString()), stop);
        return refusals;
    }

    private Task Keep(Viewer viewer, Guid alarm, SceneReferral said, CancellationToken stop) =>
        cellar.Of(Room.Coordination).Do(Doing.Of(viewer, Act.Send, "referral to the police", $"{Subject.Referral} {said.Id:D}"), async deed =>
        {
            await deed.Run(Add, new
            {
                id = said.Id, author = viewer.Mission, agency = viewer.Agency, territory = said.Territory, alarm, written_on = book.Today,
                cell = said.Cell, week = said.Week, reason = (int)said.Reason, words = said.Words,
            });
            foreach (var passage in passages)
                await passage.PassOn(new(said, book.Today), deed);
        }, stop);
}
