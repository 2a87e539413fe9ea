using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// Tells the lead, then the coordinator, that an action is late, by an entry of the timeline that nobody writes: once for each step, until
/// something is said of the action. What waits goes to nobody.
/// </summary>
public sealed class EscalationRounds(ProblemBook book) : IGoRound
{
    private static readonly Question Late = Question.In<ProblemBook>("Escalate/actions_late");
    private static readonly Question Newest = Question.In<ProblemBook>("Escalate/newest_entry");
    private static readonly Question Add = Question.In<ProblemBook>("Escalate/add_escalation");

    private DateOnly? looked;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var today = HalfDay.Of(now).Day;
        if (looked == today)
            return;
        var late = await book.Room.Look(room => room.Rows<LateAction>(Late, new { before = today.AddDays(-ActionHistory.DaysToLead) }), stop);
        foreach (var action in late)
            if (action.ToTell(today) is { } whom)
                await Tell(action, whom, today, stop);
        looked = today;
    }

    private async Task Tell(LateAction action, Escalation whom, DateOnly today, CancellationToken stop)
    {
        if (await book.Room.Look(room => room.One<NewestEntry>(Newest, new { problem = action.Problem }), stop) is not { } newest)
            return;
        var entry = new ProblemEntry(newest.Turn + 1, EntryKind.Escalated, "", today, "");
        await book.Room.Do(TheHost.Does(Act.Enter, $"late action told to: {whom}", ProblemPen.InTrace(action.Problem, entry, newest.Link)), async deed =>
        {
            if (await ProblemPen.Append(deed, MissionId.Anonymous, (action.Problem, entry, newest.Link)))
                await deed.Run(Add, new { problem = action.Problem, turn = entry.Turn, action = action.Id, told = (int)whom });
        }, stop);
    }

    private sealed record NewestEntry(int Turn, string Link);
}
