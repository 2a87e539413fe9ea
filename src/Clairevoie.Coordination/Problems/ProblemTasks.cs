using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// What waits in problems: answers that partners await, own actions of the week each with one action, and what was escalated: to the lead,
/// then to whoever decides the order of problems. Their number may stand in a letter: counting them reads nothing that leaves a trace, and a post that is nobody reaches no paper of a committee.
/// </summary>
public sealed class ProblemTasks(ProblemBook book, ProblemActions actions, IStringLocalizer<ProblemTexts> words) : ICountInLetters
{
    /// <summary>So many actions are told one by one; of more, how many.</summary>
    private const int Most = 4;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.Problem) == Sight.None || !AccessTable.MayWrite(viewer.Role, Subject.Problem))
            return [];
        var calling = await actions.Calling(viewer, stop);
        var week = calling.Where(action => action.Owner == viewer.Agency.ToString()).ToList();
        return
        [
            .. Escalated(viewer, calling),
            .. week.Take(Most).Select(Own),
            .. week.Count > Most ? [More(week)] : Array.Empty<TaskLine>(),
            .. Answers(await book.AwaitedOf(viewer, stop)),
        ];
    }

    private TaskLine Own(ActionOpen action) => new(
        words["task.own", action.Words.TrimEnd('.'), action.Name, words.Stands(action.History, book.Today)], words["task.own.do"], $"/problemes/{action.Problem}/actions/{action.Id}",
        action.History.LateFrom, words["task.own.detail", PlanAction.DaysOfWarning, ActionHistory.DaysToLead, ActionHistory.DaysToCoordinator]);

    private TaskLine More(List<ActionOpen> week) =>
        new(words["task.more", week.Count - Most], words["task.more.do"], "/problemes", week[Most].History.LateFrom);

    private IEnumerable<TaskLine> Answers(IReadOnlyList<AnswerAwaited> waiting)
    {
        if (waiting is [var one])
            yield return new(words["task.answer.one", words.Title((ProblemKind)one.What, one.Name)], words["task.answer.do"], $"/problemes/{one.Id}#partenaires", one.OpenedOn.AddDays(PlanAction.DaysOfWarning));
        else if (waiting.Count > 1)
            yield return new(words["task.answer.many", waiting.Count], words["task.answer.do"], "/problemes?attente=reponse", waiting[0].OpenedOn.AddDays(PlanAction.DaysOfWarning));
    }

    // The lead hears of others' actions, the coordinator of everybody's; what an agency carries itself stands among its own.
    private bool IsTold(ActionOpen action, Viewer viewer, bool all) => action.Owner != viewer.Agency.ToString() && action.History.Told(book.Today) switch
    {
        Escalation.Coordinator => all || action.Lead == viewer.Agency.ToString(),
        Escalation.Lead => action.Lead == viewer.Agency.ToString(),
        _ => false,
    };

    private IEnumerable<TaskLine> Escalated(Viewer viewer, IReadOnlyList<ActionOpen> calling)
    {
        var all = AccessTable.MayWrite(viewer.Role, Subject.ProblemOrder);
        var late = calling.Where(action => IsTold(action, viewer, all)).OrderBy(action => action.History.LateFrom).ToList();
        if (late.Count > 0)
            yield return new(
                late.Count == 1 ? words["task.escalated.one", late[0].Owner, late[0].Name] : words["task.escalated.many", late.Count], words["task.escalated.do"],
                late.Count == 1 ? $"/problemes/{late[0].Problem}" : "/problemes?attente=retard", late[0].History.LateFrom, words["task.escalated.detail", ActionHistory.DaysToLead, ActionHistory.DaysToCoordinator]);
    }
}
