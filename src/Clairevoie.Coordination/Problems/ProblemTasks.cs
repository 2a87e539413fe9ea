using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// What waits in problems: answers that partners await, own actions of the week each with one action, and what was escalated: to the lead,
/// and to whoever decides the order of problems.
/// </summary>
public sealed class ProblemTasks(ProblemBook book, ProblemActions actions, IStringLocalizer<ProblemTexts> words) : ITellTasks
{
    /// <summary>So many actions are told one by one; of more, how many.</summary>
    private const int Most = 4;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.Problem) == Sight.None || !AccessTable.MayWrite(viewer.Role, Subject.Problem))
            return [];
        var week = await actions.ThisWeek(viewer, stop);
        return
        [
            .. Escalated(viewer, await actions.Seen(viewer, stop)),
            .. week.Take(Most).Select(Own),
            .. week.Count > Most ? [More(week)] : Array.Empty<TaskLine>(),
            .. Answers(viewer, await book.Of(viewer, ended: false, stop)),
        ];
    }

    private TaskLine Own(ActionOpen action) => new(
        words["task.own", action.Words.TrimEnd('.'), action.Name, words.Stands(action.History, book.Today)], words["task.own.do"], $"/problemes/{action.Problem}/actions/{action.Id}",
        action.History.LateFrom, words["task.own.detail", PlanAction.DaysOfWarning, ActionHistory.DaysToEscalation]);

    private TaskLine More(IReadOnlyList<ActionOpen> week) =>
        new(words["task.more", week.Count - Most], words["task.more.do"], "/problemes", week[Most].History.LateFrom);

    private IEnumerable<TaskLine> Answers(Viewer viewer, IReadOnlyList<ProblemListed> problems)
    {
        var waiting = problems.Where(problem => problem.Awaits(viewer.Agency)).OrderBy(problem => problem.Row.OpenedOn).ToList();
        if (waiting is [var one])
            yield return new(words["task.answer.one", words.Title(one.Row.What, one.Row.Name)], words["task.answer.do"], $"/problemes/{one.Row.Id}#partenaires", one.Row.OpenedOn.AddDays(PlanAction.DaysOfWarning));
        else if (waiting.Count > 1)
            yield return new(words["task.answer.many", waiting.Count], words["task.answer.do"], "/problemes?attente=reponse", waiting[0].Row.OpenedOn.AddDays(PlanAction.DaysOfWarning));
    }

    private IEnumerable<TaskLine> Escalated(Viewer viewer, IReadOnlyList<ActionOpen> seen)
    {
        var all = AccessTable.MayWrite(viewer.Role, Subject.ProblemOrder);
        var late = seen.Where(action => action.History.On(book.Today) == ActionState.Escalated && (all || action.Lead == viewer.Agency.ToString()))
            .OrderBy(action => action.History.LateFrom).ToList();
        if (late.Count > 0)
            yield return new(
                late.Count == 1 ? words["task.escalated.one", late[0].Owner, late[0].Name] : words["task.escalated.many", late.Count], words["task.escalated.do"],
                late.Count == 1 ? $"/problemes/{late[0].Problem}" : "/problemes?attente=retard", late[0].History.LateFrom, words["task.escalated.detail", ActionHistory.DaysToEscalation]);
    }
}
