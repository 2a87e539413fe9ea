using System.Globalization;
using Clairevoie.Coordination.Evaluations;
using Clairevoie.Coordination.Evaluations.Complete;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Evaluations.Seal;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Towns.Fiction;

namespace Clairevoie.Towns.Play;

/// <summary>One evaluation of the played year: sealed before a cleaning, said done, measured on the reports as they came, published whatever it says, with a survey.</summary>
internal sealed class PlayEvaluation(Stage stage) : IPart
{
    private const int SealedIn = 1, BeginsAfter = 10, SurveyAfter = 15;

    private readonly EvaluationBook book = stage.Of<EvaluationBook>(stage.Clock);

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        if (stage.Cast.In(Role.Town) is not { } viewer) return;
        var begins = month.FirstOf(SealedIn).AddDays(BeginsAfter);
        var due = begins.AddDays(MeasureDays.Usual + 1);
        if (month.Turn == SealedIn) await Seal(viewer, month.First.AddDays(2), begins, stop);
        else if (month.Turn > SealedIn && month.Holds(due.AddDays(SurveyAfter))) await Publish(viewer, month.FirstOf(SealedIn).AddDays(2), due, stop);
    }

    private async Task Seal(Viewer viewer, DateOnly on, DateOnly begins, CancellationToken stop)
    {
        stage.Clock.Day = on;
        if (await Known(on, stop) is null)
        {
            var scenes = Hearths.Of(stage.Town, new Chance(stage.Town.Seed).For("hearths")).Where(hearth => hearth.Kind == ReportKind.Scene).ToList();
            var plan = new WrittenPlan(nameof(EvaluatedAction.Cleaning), nameof(EvaluationHypothesis.FallsAndDoesNotMove), nameof(CountedReports.All))
            {
                Areas = EvaluatedSquares.Of(scenes[0].At, scenes[^1].At).ToString(), Begins = Played.Day(begins), Survey = "yes", Partners = "PREF VILLE UASA",
                Days = MeasureDays.Usual.ToString(CultureInfo.InvariantCulture),
            };
            Played.Yes(await stage.Of<SealEvaluation>(book).Seal(viewer, plan, stop), "evaluation");
        }

        stage.Clock.Day = begins.AddDays(1);
        if (await Known(on, stop) is { Done.Count: 0 } known)
            Played.Whole(await stage.Of<CompleteEvaluation>(book).SayDone(viewer, known.Row.Id, (Played.Day(begins), "yes"), stop), "what was done");
    }

    private async Task Publish(Viewer viewer, DateOnly sealedOn, DateOnly due, CancellationToken stop)
    {
        stage.Clock.Day = due;
        await stage.Of<PublishResults>(book).Run(stop);
        stage.Clock.Day = due.AddDays(SurveyAfter);
        if (await Known(sealedOn, stop) is { Surveys.Count: 0 } known)
            Played.Whole(await stage.Of<CompleteEvaluation>(book).Enter(viewer, known.Row.Id, new("Households", "300", "88", "41", "29"), stop), "survey");
        stage.Made.Evaluations++;
    }

    private async Task<EvaluationShown?> Known(DateOnly sealedOn, CancellationToken stop) =>
        (await book.All(stop)).FirstOrDefault(one => one.Row.Kind == (int)EvaluatedAction.Cleaning && one.Row.SealedOn == sealedOn);
}
