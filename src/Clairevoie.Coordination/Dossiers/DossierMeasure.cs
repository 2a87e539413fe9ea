using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>What a dossier measures: the change inside and around against the control area, and the same measure where and when nothing happened.</summary>
public static class DossierMeasure
{
    /// <summary>What may be said of the change, or why nothing may: below 11 in any quarter-year that is compared, nothing is measured.</summary>
    public static (Said Effect, bool IsMeasured, IReadOnlyList<Said> Caveats) Effect(ChosenAreas areas, DossierDays days, IReadOnlyList<DossierQuarter> told, CellDays reports, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (Refused(areas, days, told) is { } why)
            return (why, false, []);
        try
        {
            var found = MeasureAction.Of(areas, (DossierDays.Span(days.Before), DossierDays.Span(days.After)), reports, stop);
            return (new("measured", found.Says.French, found.Says.English), true, [.. found.Caveats.Select(Said.Of)]);
        }
        catch (DataRefusedException no)
        {
            return (new(no.Code, no.Says.French, no.Says.English), false, []);
        }
    }

    /// <summary>How often the same measure looks as good at past dates and in other areas, or why that cannot be asked.</summary>
    public static Said Placebo(ChosenAreas areas, DossierDays days, DateOnly change, CellDays reports, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(reports);
        try
        {
            var counts = MeasureAction.Counts(areas, (DossierDays.Span(days.Before), DossierDays.Span(days.After)), reports);
            var options = new PlaceboOptions { Periods = 3 * days.Before.Count, Seed = MeasureAction.Seed, SmallestCount = Small.Threshold };
            var found = RankAmongPlacebos.Of(counts, History(areas, change, reports), options, new Work(Stop: stop));
            return new("placebo", found.Says.French, found.Says.English);
        }
        catch (DataRefusedException no)
        {
            return new(no.Code, no.Says.French, no.Says.English);
        }
    }

    private static Said? Refused(ChosenAreas areas, DossierDays days, IReadOnlyList<DossierQuarter> told) =>
        areas.Of(Area.Control).Count == 0 ? new("no-control", "Aucune zone de même forme ne peut servir de témoin.", "No area of the same shape can serve as a control.")
        : days.Before.Count == 0 ? new("no-before-or-after", "La maison ne connaît pas de trimestre entier avant le changement, ou pas encore après.", "The house knows no whole quarter-year before the change, or none after it yet.")
        : days.Before.Concat(days.After).All(quarter => told.FirstOrDefault(one => one.Quarter == quarter.ToString()) is { IsWhole: true }) ? null
        : new("counts-too-small", $"Un trimestre comparé a moins de {Small.Threshold} signalements dans une des trois zones : rien n’est mesuré.", $"A quarter-year that is compared has fewer than {Small.Threshold} reports in one of the three areas: nothing is measured.");

    // Months before the change, cell by cell: the city itself says how much it varies.
    private static ZoneHistory History(ChosenAreas areas, DateOnly change, CellDays reports)
    {
        var cells = reports.Days.Keys.Union(areas.Cells.Keys).OrderBy(cell => cell.Name, StringComparer.Ordinal).ToList();
        var known = reports.First ?? change;
        List<DaySpan> months = [];
        for (var month = ReturnPeriod.MonthOf(known) is var first && first.First < known ? first.Next : first; month.Until <= change; month = month.Next) months.Add(DossierDays.Span(month));
        if (months.Count == 0)
            throw DataRefusedException.Because("past-too-short", "La maison ne connaît aucun mois entier avant le changement.", "The house knows no whole month before the change.");
        return new([.. cells.Select(cell => (IReadOnlyList<int>)[.. months.Select(span => (int)reports.Count([cell], span))])], Places(Area.Target), Places(Area.Buffer), Places(Area.Control));

        List<int> Places(Area area) => [.. areas.Of(area).Select(cell => cells.IndexOf(cell))];
    }
}
