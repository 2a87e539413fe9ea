using Clairevoie.Coordination.Evaluations;
using Clairevoie.Coordination.Evaluations.Complete;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Evaluations.Seal;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Towns.Fiction;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>One evaluation of the played year: sealed before a cleaning, said done, measured on the reports as they came, published whatever it says, with a survey.</summary>
internal sealed class PlayEvaluation(IServiceProvider services, FictionalTown town, PlayedClock clock, Cast cast)
{
    private const int SealedIn = 1, BeginsAfter = 10, SurveyAfter = 15;

    private readonly EvaluationBook book = ActivatorUtilities.CreateInstance<EvaluationBook>(services, clock);
    private Guid? id;
    private DateOnly due;

    public int Sealed { get; private set; }

    public int Published { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        if (cast.In(Role.Town) is not { } viewer) return;
        if (month == SealedIn) await Seal(viewer, first, stop);
        else if (id is { } known && Published == 0 && first.AddMonths(1) > due.AddDays(SurveyAfter)) await Publish(viewer, known, stop);
    }

    private async Task Seal(Viewer viewer, DateOnly first, CancellationToken stop)
    {
        var scenes = Hearths.Of(town, new Chance(town.Seed).For("hearths")).Where(hearth => hearth.Kind == ReportKind.Scene).ToList();
        var begins = first.AddDays(BeginsAfter);
        due = begins.AddDays(MeasureDays.Usual + 1);
        clock.Day = first.AddDays(2);
        var plan = new WrittenPlan(nameof(EvaluatedAction.Cleaning), nameof(EvaluationHypothesis.FallsAndDoesNotMove), nameof(CountedReports.All))
        {
            Areas = EvaluatedSquares.Of(scenes[0].At, scenes[^1].At).ToString(), Begins = Played.Day(begins), Survey = "yes", Partners = "PREF VILLE UASA",
            Days = MeasureDays.Usual.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        id = Played.Yes(await ActivatorUtilities.CreateInstance<SealEvaluation>(services, book).Seal(viewer, plan, stop), "evaluation");
        Sealed++;
        clock.Day = begins.AddDays(1);
        await Complete().SayDone(viewer, id.Value, (Played.Day(begins), "yes"), stop);
    }

    private async Task Publish(Viewer viewer, Guid known, CancellationToken stop)
    {
        clock.Day = due;
        await ActivatorUtilities.CreateInstance<PublishResults>(services, book).Run(stop);
        clock.Day = due.AddDays(SurveyAfter);
        await Complete().Enter(viewer, known, new("Households", "300", "88", "41", "29"), stop);
        Published++;
    }

    private CompleteEvaluation Complete() => ActivatorUtilities.CreateInstance<CompleteEvaluation>(services, book);
}
