using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>What partners write of a problem: a word, a correction, a step, an action and how it stands.</summary>
public sealed class ProblemWork(ProblemPen pen, ProblemBook book)
{
    private static readonly Question AddStep = Question.In<ProblemBook>("Work/add_step");
    private static readonly Question AddAction = Question.In<ProblemBook>("Work/add_action");
    private static readonly Question AddActionFact = Question.In<ProblemBook>("Work/add_action_fact");

    /// <summary>A word to partners.</summary>
    public Task<ProblemKept?> Note(Viewer viewer, (Guid Problem, int Read) at, string? words, CancellationToken stop) =>
        pen.Write(viewer, at, _ => Words(words, said => new(EntryKind.Note, said)), stop);

    /// <summary>Corrects an earlier entry by a new one; both stay.</summary>
    public Task<ProblemKept?> Correct(Viewer viewer, (Guid Problem, int Read) at, int turn, string? words, CancellationToken stop) =>
        pen.Write(viewer, at, shown => shown.Entries.All(entry => entry.Turn != turn)
            ? new Refusal("entry-unknown", "Turn")
            : Words(words, said => new(EntryKind.Correction, said) { Corrects = turn }), stop);

    /// <summary>Notes a step; none is skipped.</summary>
    public Task<ProblemKept?> Step(Viewer viewer, (Guid Problem, int Read) at, string? step, string? words, CancellationToken stop) =>
        pen.Write(viewer, at, shown => Written.Word<ProblemStep>(step) is { } noted && noted.MayNote(shown.Steps.Select(row => (ProblemStep)row.Step))
            ? Words(words, said => new(EntryKind.StepNoted, said, (deed, turn) => deed.Run(AddStep, new { problem = shown.Row.Id, turn, step = (int)noted })))
            : new Refusal("step-skipped", "Step"), stop);

    /// <summary>Plans an action of one of the partners.</summary>
    public Task<ProblemKept?> Plan(Viewer viewer, (Guid Problem, int Read) at, PlanAction given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return pen.Write(viewer, at, shown => given.Decide([.. shown.Partners.Select(partner => new AgencyId(partner.Agency))], book.Today) switch
        {
            Decision<ActionPlanned>.Yes(var planned) => new EntryToWrite(EntryKind.ActionPlanned, planned.Words, (deed, turn) => deed.Run(AddAction, new
            {
                id = Guid.NewGuid(), problem = shown.Row.Id, turn, kind = (int)planned.Kind, owner = planned.Owner, due = planned.Due, remind_on = planned.RemindOn,
            })),
            Decision<ActionPlanned>.No no => no.Why.ToList(),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        }, stop);
    }

    /// <summary>Says how an action stands: its owner does, or the lead for it.</summary>
    public Task<ProblemKept?> Tell(Viewer viewer, (Guid Problem, int Read) at, Guid action, TellAction given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        return pen.Write(viewer, at, shown => shown.Actions.FirstOrDefault(one => one.Row.Id == action.ToString("D")) is { } told && (told.Row.Owner == viewer.Agency.ToString() || shown.IsLedBy(viewer.Agency))
            ? Told(shown.Row.Id, told, given)
            : new Refusal("action-not-yours", "Move"), stop);
    }

    private Decision<EntryToWrite> Told(string problem, ActionShown action, TellAction given) => given.Decide(action.History, book.Today) switch
    {
        Decision<ActionTold>.Yes(var told) => new EntryToWrite(EntryKind.ActionTold, told.Words, (deed, turn) => deed.Run(AddActionFact, new
        {
            problem, turn, action = action.Row.Id, move = (int)told.Fact.Move, until = told.Fact.Until, awaits = told.Fact.Awaits,
            outcome = (int)told.Fact.Outcome, reason = (int)told.Fact.Reason,
        })),
        Decision<ActionTold>.No no => no.Why.ToList(),
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };

    private static Decision<EntryToWrite> Words(string? given, Func<string, EntryToWrite> entry)
    {
        List<Refusal> refusals = [];
        var words = ProblemWords.Expect(given, "Words", MovePartner.Most, refusals);
        return refusals.Count > 0 ? refusals : entry(words);
    }
}
