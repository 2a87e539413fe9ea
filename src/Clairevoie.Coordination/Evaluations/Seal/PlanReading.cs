using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Coordination.Evaluations.Seal;

/// <summary>Reads a plan from its form, with everything that stands in its way.</summary>
internal sealed class PlanReading
{
    private readonly MeasureDays? days;

    public PlanReading(WrittenPlan given, DateOnly today)
    {
        Areas = ChosenAreas.Read(given.Areas);
        if (!Areas.IsWhole) Refusals.Add(new("plan-areas-missing", "Areas"));
        Kind = Word<EvaluatedAction>(given.Kind, "Kind");
        Hypothesis = Word<EvaluationHypothesis>(given.Hypothesis, "Hypothesis");
        Counted = Word<CountedReports>(given.Counted, "Counted");
        days = DaysOf(given, today);
    }

    public List<Refusal> Refusals { get; } = [];

    public ChosenAreas Areas { get; }

    public EvaluatedAction Kind { get; }

    public EvaluationHypothesis Hypothesis { get; }

    public CountedReports Counted { get; }

    /// <summary>The plan, once nothing stands in its way.</summary>
    public EvaluationPlan Plan => new EvaluationPlan
    {
        Hypothesis = $"{Kind}: {Hypothesis}",
        Measure = $"reports received, by day of reception, outside protected perimeters: {Counted}",
        Target = AreaOf(Area.Target),
        Buffer = AreaOf(Area.Buffer),
        Control = AreaOf(Area.Control),
        Before = days!.Before,
        After = days.After,
        Begins = days.Begins,
        Options = new DisplacementOptions { Seed = MeasureAction.Seed },
    }.Checked();

    private PlannedArea AreaOf(Area area) => new(Areas.Of(area).Select(cell => cell.Name));

    private T Word<T>(string? written, string field)
        where T : struct, Enum
    {
        if (Written.Word<T>(written) is { } word) return word;
        Refusals.Add(new("plan-word-missing", field));
        return default;
    }

    // A plan is sealed before its action: on the day itself it is too late.
    private MeasureDays? DaysOf(WrittenPlan given, DateOnly today)
    {
        var begins = Written.Day(given.Begins, "Begins", Refusals);
        var ends = Written.Day(given.Ends, "Ends", Refusals) ?? begins;
        var many = Written.Count(given.Days, "Days", Refusals) ?? MeasureDays.Usual;
        if (begins is not { } first || ends is not { } last)
        {
            if (Refusals.All(why => why.Field != "Begins")) Refusals.Add(new("plan-day-missing", "Begins"));
            return null;
        }

        if (first <= today) Refusals.Add(new("plan-too-late", "Begins"));
        if (last < first || last > first.AddYears(1)) Refusals.Add(new("plan-ends", "Ends"));
        if (many is < MeasureDays.Fewest or > MeasureDays.MostDays) Refusals.Add(new("plan-days", "Days", MeasureDays.Fewest, MeasureDays.MostDays));
        return new(first, last, (int)Math.Clamp(many, MeasureDays.Fewest, MeasureDays.MostDays));
    }
}
