using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Evaluations.Complete;

/// <summary>Partners add what came of a sealed evaluation: what was done, what residents said. The plan itself is never touched.</summary>
public sealed class CompleteEvaluation(Cellar cellar, EvaluationBook book)
{
    private static readonly Question AddDone = Question.In<EvaluationBook>("Evaluations/Complete/add_done");
    private static readonly Question AddSurvey = Question.In<EvaluationBook>("Evaluations/Complete/add_survey");
    private static readonly Question Written = Question.In<EvaluationBook>("Evaluations/Complete/evaluation_written");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The evaluation, if the viewer may add to it.</summary>
    public async Task<EvaluationShown?> One(Viewer viewer, Guid id, CancellationToken stop) =>
        await Room.Look(look => look.One<string>(Written.WrittenBy(viewer, Subject.SealedEvaluation), new { id }), stop) is null ? null : (await book.All(stop)).FirstOrDefault(one => one.Row.Id == id);

    /// <summary>Says what was done; refusals when it cannot be said so, nothing when the evaluation is not theirs.</summary>
    public async Task<IReadOnlyList<Refusal>?> SayDone(Viewer viewer, Guid id, (string? Begun, string? AsPlanned) given, CancellationToken stop)
    {
        if (await One(viewer, id, stop) is not { } shown) return null;
        List<Refusal> no = [];
        var begun = Domain.Written.Day(given.Begun, "Begun", no);
        if (begun is null && no.Count == 0 && given.AsPlanned == "yes") no.Add(new("done-day-missing", "Begun"));
        if (begun > book.Today) no.Add(new("done-day-future", "Begun"));
        if (given.AsPlanned is not ("yes" or "no")) no.Add(new("done-missing", "AsPlanned"));
        return no.Count > 0 ? no : await Keep(viewer, id, "what was done", AddDone, new
        {
            evaluation = id, turn = shown.Done.Count + 1, author = viewer.Mission, agency = viewer.Agency, on_day = book.Today, begun, as_planned = given.AsPlanned == "yes",
        }, stop);
    }

    /// <summary>Enters a survey; refusals when it is none, nothing when the evaluation is not theirs.</summary>
    public async Task<IReadOnlyList<Refusal>?> Enter(Viewer viewer, Guid id, EnterSurvey given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await One(viewer, id, stop) is not { } shown) return null;
        if (given.Decide() is Decision<PerceptionSurvey>.No no) return no.Why;
        var survey = ((Decision<PerceptionSurvey>.Yes)given.Decide()).Fact;
        return await Keep(viewer, id, "survey of residents", AddSurvey, new
        {
            evaluation = id, turn = shown.Surveys.Count + 1, author = viewer.Mission, agency = viewer.Agency, on_day = book.Today,
            frame = (int)survey.Frame, asked = survey.Asked, better = survey.Better, same = survey.Same, worse = survey.Worse, wave = (int)survey.Wave,
        }, stop);
    }

    private Task<IReadOnlyList<Refusal>> Keep(Viewer viewer, Guid id, string purpose, Question add, object row, CancellationToken stop) =>
        Room.Do<IReadOnlyList<Refusal>>(Doing.Of(viewer, Act.Enter, purpose, $"{Subject.SealedEvaluation} {id:D}"), async deed =>
            await deed.Run(add, row) == 1 ? [] : [new("evaluation-changed-meanwhile")], stop);
}
