using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>The days of a measure: as many before an action as after it.</summary>
/// <param name="Begins">The first day of the action.</param>
/// <param name="Ends">Its last day.</param>
/// <param name="Days">How many days are counted on either side.</param>
public sealed record MeasureDays(DateOnly Begins, DateOnly Ends, int Days)
{
    /// <summary>Fewer days hold too few reports; more hold another season.</summary>
    public const int Fewest = 14, MostDays = 365, Usual = 90;

    /// <summary>The days before.</summary>
    public DaySpan Before => new(Begins.AddDays(-Days), Begins.AddDays(-1));

    /// <summary>The days after.</summary>
    public DaySpan After => new(Ends.AddDays(1), Ends.AddDays(Days));
}

/// <summary>Measures what a choice of cells and days says of an action. The past, where the house knows one, says how much counts vary by themselves.</summary>
public static class MeasureAction
{
    /// <summary>The same for every house, so that anybody may compute a finding again.</summary>
    public const ulong Seed = 20_260_101;

    /// <summary>How many earlier periods are looked at: two years of quarters.</summary>
    public const int PeriodsBack = 8;

    /// <summary>The six counts.</summary>
    public static ActionCounts Counts(ChosenAreas areas, (DaySpan Before, DaySpan After) days, CellDays reports)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(reports);
        return new(In(Area.Target), In(Area.Buffer), In(Area.Control));

        BeforeAfter In(Area area) => new(reports.Count(areas.Of(area), days.Before), reports.Count(areas.Of(area), days.After));
    }

    /// <summary>The finding.</summary>
    /// <exception cref="DataRefusedException">The counts are too small.</exception>
    public static Finding<DisplacementOptions, DisplacementResult> Of(ChosenAreas areas, (DaySpan Before, DaySpan After) days, CellDays reports, CancellationToken stop) =>
        MeasureDisplacement.Of(Counts(areas, days, reports), new() { Seed = Seed, Past = Past(areas, days.Before, reports) }, new Work(Stop: stop));

    /// <summary>Earlier periods of the same length, as far as the house knows them; nothing when they are too few or empty.</summary>
    public static PastCounts? Past(ChosenAreas areas, DaySpan before, CellDays reports)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(reports);
        if (reports.First is not { } first) return null;
        var periods = Enumerable.Range(1, PeriodsBack).Select(back => new DaySpan(before.First.AddDays(-back * before.Days), before.Last.AddDays(-back * before.Days)))
            .TakeWhile(span => span.First >= first).Reverse().ToList();
        try
        {
            return new PastCounts(In(Area.Target), In(Area.Buffer), In(Area.Control));
        }
        catch (DataRefusedException)
        {
            return null; // the finding then says itself that it knows no past
        }

        List<long> In(Area area) => [.. periods.Select(span => reports.Count(areas.Of(area), span))];
    }
}
