using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Evaluations;

/// <summary>The sealed evaluations: whole for their partners; for everybody, what their last day opens.</summary>
public sealed class EvaluationBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Rows = Question.In<EvaluationBook>("Evaluations/evaluations_all");
    private static readonly Question Seen = Question.In<EvaluationBook>("Evaluations/evaluations_seen");
    private static readonly Question OfProblem = Question.In<EvaluationBook>("Evaluations/evaluations_of_problem");
    private static readonly Question DoneOf = Question.In<EvaluationBook>("Evaluations/done_of_all");
    private static readonly Question SurveysOf = Question.In<EvaluationBook>("Evaluations/surveys_of_all");
    private static readonly Question ResultsOf = Question.In<EvaluationBook>("Evaluations/results_of_all");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>All of them with what came of them. What of it may be shown to whom, <see cref="Partners"/> and the standing say.</summary>
    public Task<IReadOnlyList<EvaluationShown>> All(CancellationToken stop) => Room.Look(async look =>
    {
        var done = (await look.Rows<DoneRow>(DoneOf)).ToLookup(row => row.Evaluation);
        var surveys = (await look.Rows<SurveyRow>(SurveysOf)).ToLookup(row => row.Evaluation);
        var results = (await look.Rows<ResultRow>(ResultsOf)).ToDictionary(row => row.Evaluation, row => MessageBody.Read<EvaluationResult>(row.Body));
        return (IReadOnlyList<EvaluationShown>)
            [.. (await look.Rows<EvaluationRow>(Rows)).Select(row => new EvaluationShown(row, [.. done[row.Id]], [.. surveys[row.Id]], results.GetValueOrDefault(row.Id)))];
    }, stop);

    /// <summary>Those of which the viewer is a partner, and reads all.</summary>
    public async Task<IReadOnlySet<Guid>> Partners(Viewer viewer, CancellationToken stop) => AccessTable.BestSight(viewer.Role, Subject.SealedEvaluation) < Sight.Full
        ? new HashSet<Guid>()
        : (await Room.Look(look => look.Rows<Guid>(Seen.SeenBy(viewer, Subject.SealedEvaluation, Sight.Full)), stop)).ToHashSet();

    /// <summary>The evaluations of a problem that the viewer reads whole, the newest first.</summary>
    public async Task<IReadOnlyList<SealedOfProblem>> Of(Viewer viewer, Guid problem, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.BestSight(viewer.Role, Subject.SealedEvaluation) < Sight.Full
            ? [] : await Room.Look(look => look.Rows<SealedOfProblem>(OfProblem.SeenBy(viewer, Subject.SealedEvaluation, Sight.Full), new { problem = problem.ToString("D") }), stop);
    }

    private sealed record ResultRow(Guid Evaluation, string Body);
}
