using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>What waits in committees: a seat to sign, the next meeting, decisions overdue. A line names no committee to whom it does not belong.</summary>
public sealed class CommitteeTasks(CommitteeBook book, IStringLocalizer<CommitteeWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.Committee) == Sight.None)
            return [];
        List<TaskLine> lines = [];
        foreach (var seat in await book.OfferedTo(viewer, stop))
            lines.Add(new(words[seat.Again ? "task.sign.again" : "task.sign"], words["task.sign.do"], $"/comites/siege/{seat.Id}", seat.OfferedOn.AddDays(CommitteeWaiting.DaysAhead)));
        foreach (var committee in await book.WaitingFor(viewer, stop))
            lines.AddRange(Of(committee));
        return lines;
    }

    private IEnumerable<TaskLine> Of(CommitteeWaiting waiting)
    {
        var (address, today) = ($"/comites/{waiting.Id}", book.Today);
        if (waiting.Next is { } next)
            yield return new(words["task.next", waiting.Name], words["task.next.do"], address, next) { Dated = true };
        if (waiting.Overdue > 0)
            yield return new(words["task.overdue", waiting.Overdue, waiting.Decisions], words["task.overdue.do"], address, waiting.OverdueFrom);
        if (waiting.Own > 0)
            yield return new(words["task.own", waiting.Own], words["task.overdue.do"], address, waiting.OwnFrom);
        if (waiting.ChairOver is { } changed)
            yield return new(words["task.chair", waiting.Name, changed], words["task.chair.do"], $"{address}/membres", changed.AddDays(CommitteeWaiting.DaysOfNews), words["task.chair.detail"]);
        if (today.Month == 1 && waiting.Chairs > 0 && waiting.OpenedOn.Year < today.Year)
            yield return new(words["task.bilan", today.Year - 1], words["task.bilan.do"], $"{address}/bilan/{today.Year - 1}", new(today.Year, 1, 31), words["task.bilan.detail"]);
    }
}
