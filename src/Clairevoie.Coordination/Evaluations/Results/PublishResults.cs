using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Evaluations.Results;

/// <summary>Measures every evaluation whose last day has passed, and publishes what comes out, whatever it says.</summary>
public sealed class PublishResults(Cellar cellar, EvaluationBook book, CellDaysBook reports)
{
    private static readonly Question Add = Question.In<EvaluationBook>("Evaluations/Results/add_result");

    /// <returns>How many were published.</returns>
    public async Task<int> Run(CancellationToken stop)
    {
        var published = 0;
        foreach (var one in (await book.All(stop)).Where(one => one.Result is null && one.Standing.IsOpenOn(book.Today)))
        {
            var body = MessageBody.Write(await Measure(one, stop));
            var doing = TheHost.Does(Act.Enter, "result of a sealed evaluation", $"{Subject.SealedEvaluation} {one.Row.Id:D}");
            published += await cellar.Of(Room.Coordination).Do(doing, deed => deed.Run(Add, new { evaluation = one.Row.Id, computed_on = book.Today, body }), stop);
        }

        return published;
    }

    private async Task<EvaluationResult> Measure(EvaluationShown one, CancellationToken stop)
    {
        var plan = PlanText.Read(one.Row.Plan);
        var (areas, days) = (PlanText.Areas(plan), (plan.Before, plan.After));
        var span = new DaySpan(plan.Before.First.AddDays(-MeasureAction.PeriodsBack * plan.Before.Days), plan.After.Last);
        var counted = await reports.All(CountedKinds.Of((CountedReports)one.Row.Counted), span, stop);
        var done = plan with { Begins = one.Done is [.., { Begun: { } begun }] ? begun : plan.Begins, Options = plan.Options with { Past = MeasureAction.Past(areas, plan.Before, counted) } };
        try
        {
            var found = SealedEvaluation.Of(new(plan, one.Row.Seal, one.Row.SealedOn), done, MeasureAction.Counts(areas, days, counted), new Work(Stop: stop));
            return Told(found, one);
        }
        catch (DataRefusedException no)
        {
            return new(book.Today, false, []) { IsSaid = one.Done.Count > 0, Refused = new(no.Code, no.Says.French, no.Says.English) };
        }
    }

    private EvaluationResult Told(Finding<DisplacementOptions, SealedResult> found, EvaluationShown one)
    {
        var (measured, notAsPlanned) = (found.Result.Measured, one.Done is [.., { AsPlanned: false }]);
        List<Said> departures = [.. found.Result.Departures.Select(Said.Of)];
        if (notAsPlanned)
            departures.Add(new("not-as-planned", "Un partenaire dit que l’action n’a pas eu lieu comme prévu.", "A partner says that the action did not take place as planned."));
        var counts = measured.Counts;
        return new(book.Today, found.Result.Kept && !notAsPlanned, departures)
        {
            IsSaid = one.Done.Count > 0,
            Counts = [counts.Target.Before, counts.Target.After, counts.Buffer.Before, counts.Buffer.After, counts.Control.Before, counts.Control.After],
            Outcome = measured.Outcome.ToString(),
            Effects = [Bounded.Of(measured.Effects.Gross), Bounded.Of(measured.Effects.Direct), Bounded.Of(measured.Effects.Total)],
            Quotient = measured.Quotient is { } quotient ? Bounded.Of(new(quotient.Value, quotient.Fieller)) : null,
            NoQuotient = measured.Refused is { } why ? Said.Of(why) : null,
            Caveats = [.. found.Caveats.Where(caveat => departures.All(departure => departure.Code != caveat.Code)).Select(Said.Of)],
        };
    }
}
