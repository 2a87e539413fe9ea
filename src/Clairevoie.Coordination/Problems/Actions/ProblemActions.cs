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

    /// <summary>What calls for the attention of this viewer's own agency this week: due, or late.</summary>
    public async Task<IReadOnlyList<ActionOpen>> ThisWeek(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var own = (await Seen(viewer, stop)).Where(action => action.Owner == viewer.Agency.ToString());
        return [.. own.Where(action => action.History.Calls(Today)).OrderBy(action => action.History.LateFrom)];
    }

    internal static async Task<IReadOnlyList<ActionOpen>> Open(Glance room, Viewer viewer) => await room.Seen<ActionOpen>(StillOpen, viewer);

    internal static async Task<IReadOnlyList<ActionShown>> Of(Glance room, string problem)
    {
        var facts = (await room.Rows<ActionFactRow>(Facts, new { problem })).ToLookup(fact => fact.Action);
        return [.. (await room.Rows<ActionRow>(OfProblem, new { problem })).Select(row => new ActionShown(row, [.. facts[row.Id]]))];
    }
}
