using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>The actions of problems, as they are read.</summary>
public sealed class ProblemActions(ProblemBook book)
{
    private static readonly Question OfProblem = Question.In<ProblemBook>("Actions/actions_of");
    private static readonly Question Facts = Question.In<ProblemBook>("Actions/action_facts_of");
    private static readonly Question StillOpen = Question.In<ProblemBook>("Actions/actions_open");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => book.Today;

    /// <summary>Every action still to be done in the problems that this viewer sees, the first due first.</summary>
    public Task<IReadOnlyList<ActionOpen>> Seen(Viewer viewer, CancellationToken stop) => book.Room.Look(room => Open(room, viewer), stop);

    /// <summary>Those that call for somebody's attention: recalled, due within a week, or late.</summary>
    public async Task<IReadOnlyList<ActionOpen>> Calling(Viewer viewer, CancellationToken stop)
    {
        var soon = await book.Room.Look(room => room.Seen<ActionOpen>(StillOpen, viewer, ("recalled", Today), ("until", Today.AddDays(PlanAction.DaysOfWarning))), stop);
        return [.. soon.Where(action => action.History.Calls(Today)).OrderBy(action => action.History.LateFrom)];
    }

    /// <summary>What calls for the attention of this viewer's own agency this week.</summary>
    public async Task<IReadOnlyList<ActionOpen>> ThisWeek(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return [.. (await Calling(viewer, stop)).Where(action => action.Owner == viewer.Agency.ToString())];
    }

    internal static Task<IReadOnlyList<ActionOpen>> Open(Glance room, Viewer viewer) =>
        room.Seen<ActionOpen>(StillOpen, viewer, ("recalled", DateOnly.MaxValue), ("until", DateOnly.MaxValue));

    internal static async Task<IReadOnlyList<ActionShown>> Of(Glance room, string problem)
    {
        var facts = (await room.Rows<ActionFactRow>(Facts, new { problem })).ToLookup(fact => fact.Action);
        return [.. (await room.Rows<ActionRow>(OfProblem, new { problem })).Select(row => new ActionShown(row, [.. facts[row.Id]]))];
    }
}
