using System.Globalization;
using Clairevoie.Coordination.Evaluations;
using Clairevoie.Coordination.Evaluations.Complete;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Evaluations.Seal;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// Two evaluations of the fictional town: one sealed before the works at the canal, measured and published since, with a survey; one that
/// waits for its action. What is measured is measured on the reports of the fictional year, and nobody chose what it says.
/// </summary>
public sealed class LoadEvaluations(Cellar cellar, TerritoryShapes places, CellDaysBook reports)
{
    private const double ShareAtWhichTheCanalEnds = 0.55; // as Hearths has it
    private const int Days = 365, SealedBefore = 10, SurveyAfter = 20, BeginsIn = 21;

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var scenes = Hearths.Of(town, new Chance(town.Seed).For("hearths")).Where(hearth => hearth.Kind == ReportKind.Scene).ToList();
        var (canal, again, park) = (scenes[1].At, scenes[2].At, scenes[3].At);
        var begins = last.AddDays(-(int)((1 - ShareAtWhichTheCanalEnds) * Days));
        await Past(TownViewers.Of(town, Role.Town, "VILLE"), EvaluatedSquares.Of(canal, park), begins, stop);
        await Sealed(TownViewers.Of(town, Role.UasaSocial, "UASA"), EvaluatedAction.Mediation, EvaluatedSquares.Of(again, park), (last, last.AddDays(BeginsIn)), stop);
    }

    private async Task Past(Viewer viewer, ChosenAreas areas, DateOnly begins, CancellationToken stop)
    {
        var id = await Sealed(viewer, EvaluatedAction.Works, areas, (begins.AddDays(-SealedBefore), begins), stop);
        if ((await Book(begins).All(stop)).First(one => one.Row.Id == id) is { Result: not null, Surveys.Count: > 0 }) return;
        await new CompleteEvaluation(cellar, Book(begins.AddDays(1))).SayDone(viewer, id, (Text(begins), "yes"), stop);
        var after = begins.AddDays(MeasureDays.Usual + 1);
        await new PublishResults(cellar, Book(after), reports).Run(stop);
        await new CompleteEvaluation(cellar, Book(after.AddDays(SurveyAfter))).Enter(viewer, id, new("Households", "400", "96", "71", "33"), stop);
    }

    private async Task<Guid> Sealed(Viewer viewer, EvaluatedAction kind, ChosenAreas areas, (DateOnly On, DateOnly Begins) days, CancellationToken stop)
    {
        var book = Book(days.On);
        if ((await book.All(stop)).FirstOrDefault(one => one.Row.Kind == (int)kind) is { } known) return known.Row.Id;
        var plan = new WrittenPlan(kind.ToString(), nameof(EvaluationHypothesis.FallsAndDoesNotMove), nameof(CountedReports.All))
        {
            Areas = areas.ToString(), Begins = Text(days.Begins), Days = Number(MeasureDays.Usual), Survey = "yes", Partners = "PREF PP UASA VILLE",
        };
        return await new SealEvaluation(cellar, book, places).Seal(viewer, plan, stop) switch
        {
            Decision<Guid>.Yes(var id) => id,
            Decision<Guid>.No no => throw new InvalidOperationException($"An evaluation of the fictional town was refused: {no.Why[0].Code}."),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    private EvaluationBook Book(DateOnly day) => new(cellar, new StandingClock(new(day, true)));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
