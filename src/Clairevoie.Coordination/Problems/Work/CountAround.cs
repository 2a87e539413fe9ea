using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Links the reports around a problem to it as counts: how many, never which, never their words, and nothing of what care told.</summary>
public sealed class CountAround(ProblemPen pen, WeighProblems weigh)
{
    private static readonly Question AddCount = Question.In<ProblemBook>("Work/add_count");

    /// <summary>Counts, and says so in the timeline.</summary>
    public Task<ProblemKept?> Count(Viewer viewer, (Guid Problem, int Read) at, CancellationToken stop) => pen.Write(viewer, at, async shown =>
    {
        var burden = (await weigh.Of([new(shown.Row.Id, shown.Row.X, shown.Row.Y)], stop))[shown.Row.Id] with { Outreach = null };
        var (from, until) = weigh.Days;
        var counted = MessageBody.Write(new CountedReports(from, until, burden));
        return new EntryToWrite(EntryKind.ReportsCounted, "", (deed, turn) => deed.Run(AddCount, new { problem = shown.Row.Id, turn, counted }));
    }, stop);
}
