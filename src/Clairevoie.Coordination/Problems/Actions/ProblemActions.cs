using Clairevoie.Coordination.Sealing;
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

    /// <summary>Every action still to be done in the problems that this viewer sees, the first due first; its words stay sealed.</summary>
    public Task<IReadOnlyList<ActionOpen>> Seen(Viewer viewer, CancellationToken stop) => book.Room.Look(room => Ask(room, viewer, ("", DateOnly.MaxValue, DateOnly.MaxValue)), stop);

    /// <summary>The same, of the viewer's own agency alone.</summary>
    public Task<IReadOnlyList<ActionOpen>> Own(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return book.Room.Look(room => Ask(room, viewer, (viewer.Agency.ToString(), DateOnly.MaxValue, DateOnly.MaxValue)), stop);
    }

    /// <summary>Those that call for somebody's attention: recalled, due within a week, or late.</summary>
    public Task<IReadOnlyList<ActionOpen>> Calling(Viewer viewer, CancellationToken stop) => book.Room.Look<IReadOnlyList<ActionOpen>>(async room =>
    {
        var soon = await Ask(room, viewer, ("", Today, Today.AddDays(PlanAction.DaysOfWarning)));
        return [.. soon.Where(action => action.History.Calls(Today)).Select(action => action.Opened(room.Keys)).OrderBy(action => action.History.LateFrom)];
    }, stop);

    /// <summary>What calls for the attention of this viewer's own agency this week.</summary>
    public async Task<IReadOnlyList<ActionOpen>> ThisWeek(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return [.. (await Calling(viewer, stop)).Where(action => action.Owner == viewer.Agency.ToString())];
    }

    internal static async Task<IReadOnlyList<ActionShown>> Of(Glance room, string problem)
    {
        var facts = (await room.Rows<ActionFactRow>(Facts, new { problem }))
            .Select(fact => fact with { Words = room.Keys.ReadWords((fact.Sealed, fact.Words), PartnerWords.OfEntry(problem, fact.Turn)), Sealed = null }).ToLookup(fact => fact.Action);
        return
        [
            .. (await room.Rows<ActionRow>(OfProblem, new { problem }))
                .Select(row => row with { Words = room.Keys.ReadWords((row.Sealed, row.Words), PartnerWords.OfEntry(problem, row.Turn)), Sealed = null })
                .Select(row => new ActionShown(row, [.. facts[row.Id]])),
        ];
    }

    private static Task<IReadOnlyList<ActionOpen>> Ask(Glance room, Viewer viewer, (string Owner, DateOnly Recalled, DateOnly Until) asked) =>
        room.Seen<ActionOpen>(StillOpen, viewer, ("owner", asked.Owner), ("recalled", asked.Recalled), ("until", asked.Until));
}
