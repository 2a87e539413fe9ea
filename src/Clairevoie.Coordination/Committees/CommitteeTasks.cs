using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>What waits in committees: a seat to sign, the next meeting, decisions overdue. A line names no committee to whom it does not belong.</summary>
public sealed class CommitteeTasks(CommitteeBook book, IStringLocalizer<CommitteeWords> words) : ITellTasks
{
    private const int DaysAhead = 7;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.Committee) == Sight.None)
            return [];
        List<TaskLine> lines = [];
        foreach (var seat in await book.OfferedTo(viewer, stop))
            lines.Add(new(words[seat.Again ? "task.sign.again" : "task.sign"], words["task.sign.do"], $"/comites/siege/{seat.Id}", seat.OfferedOn.AddDays(DaysAhead)));
        foreach (var committee in await book.Of(viewer, stop))
            if (await book.Open(viewer, Guid.Parse(committee.Id), Act.Read, stop) is { } papers)
                lines.AddRange(Of(papers, viewer));
        return lines;
    }

    private IEnumerable<TaskLine> Of(Papers papers, Viewer viewer)
    {
        var address = $"/comites/{papers.Committee.Id}";
        if (papers.Next is { } next)
            yield return new(words["task.next", papers.Committee.Name], words["task.next.do"], address, next.OnDay);
        var overdue = papers.Overdue.ToList();
        if (overdue.Count > 0)
            yield return new(words["task.overdue", overdue.Count, papers.Decisions.Count], words["task.overdue.do"], address, overdue.Min(decision => decision.Due));
        var own = papers.Decisions.Where(decision => decision.DoneOn is null && decision.Owner == viewer.Agency.ToString() && decision.Due >= papers.Today && decision.Due <= papers.Today.AddDays(DaysAhead)).ToList();
        if (own.Count > 0)
            yield return new(words["task.own", own.Count], words["task.overdue.do"], address, own.Min(decision => decision.Due));
        if (papers.Today.Month == 1 && papers.IsChaired(viewer.Mission) && papers.Committee.OpenedOn.Year < papers.Today.Year)
            yield return new(words["task.bilan", papers.Today.Year - 1], words["task.bilan.do"], $"{address}/bilan/{papers.Today.Year - 1}", new(papers.Today.Year, 1, 31), words["task.bilan.detail"]);
    }
}
