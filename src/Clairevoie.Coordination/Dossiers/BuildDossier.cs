using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>Puts a dossier together from what the room of coordination holds: reports by cell, perimeters as they were heard, and what care told.</summary>
public sealed class BuildDossier(CellDaysBook book, DossierPerimeters perimeters, ConsumptionPassages passages, TerritoryShapes shapes)
{
    private static readonly ReportKind[] Counted = [ReportKind.Scene, ReportKind.Syringes, ReportKind.Nuisance];

    /// <summary>The dossier of a perimeter up to a quarter-year. What an earlier one told of the same perimeter stands: its ground, and its quarter-years.</summary>
    public async Task<HsaDossier?> Of(Guid perimeter, DateOnly? change, ReturnPeriod last, HsaDossier? earlier, CancellationToken stop)
    {
        var all = await perimeters.All(stop);
        if (all.FirstOrDefault(one => one.Perimeter.Id == perimeter) is not { Area: { } area } own)
            return null;
        var reports = await book.Everywhere(Counted, new(last.Until.AddYears(-6), last.Until.AddDays(-1)), stop);
        var since = change ?? own.Perimeter.From;
        var days = DossierDays.Of(reports.First ?? last.Until, since, last);
        var areas = earlier is null ? Ground(area, days, reports, [.. all.Where(one => one.Area is not null).Select(one => one.Area!)]) : ChosenAreas.Read(earlier.Areas);
        List<DossierQuarter> told = [.. days.All.Select(quarter => earlier?.Quarters.FirstOrDefault(one => one.Quarter == quarter.ToString()) ?? Told(quarter, areas, reports))];
        var (effect, isMeasured, caveats) = DossierMeasure.Effect(areas, days, told, reports, stop);
        return new(perimeter, shapes.Of(new(area.Centroid.X, area.Centroid.Y)).Finest ?? "", own.Perimeter.From, since, areas.ToString())
        {
            Quarters = told, ControlIn = Quarters(areas.Of(Area.Control)), Cells = [.. ((Area[])[Area.Target, Area.Buffer, Area.Control]).Select(one => areas.Of(one).Count)],
            Before = [.. days.Before.Select(quarter => quarter.ToString())], After = [.. days.After.Select(quarter => quarter.ToString())],
            Effect = effect, IsMeasured = isMeasured, Caveats = [.. DossierCaveats.OfControl(areas, days, told), .. caveats],
            Placebo = isMeasured ? DossierMeasure.Placebo(areas, days, since, reports, stop) : new("not-measured", "Rien n’est mesuré : il n’y a rien à comparer à un placebo.", "Nothing is measured: there is nothing to compare with a placebo."),
            Passages = await passages.Of(days.All, stop),
        };
    }

    private static ChosenAreas Ground(Polygon area, DossierDays days, CellDays reports, IReadOnlyList<Polygon> perimeters)
    {
        var inside = DossierGround.Inside(area);
        var around = DossierGround.Around(inside).Where(cell => !IsProtected(cell)).ToList();
        var compared = (days.Before.Count > 0 ? days.Before : days.All).Select(DossierDays.Span).ToList();
        var control = DossierGround.Control([.. inside, .. around], reports, compared, IsProtected);
        return ChosenAreas.None.Drawn(inside, Area.Target).Drawn(around, Area.Buffer).Drawn(control, Area.Control);

        bool IsProtected(GridCell cell) => perimeters.Any(one => one.Intersects(cell.Shape()));
    }

    private static DossierQuarter Told(ReturnPeriod quarter, ChosenAreas areas, CellDays reports)
    {
        return new(quarter.ToString(), In(Area.Target), In(Area.Buffer), In(Area.Control));

        long? In(Area area) => reports.Count(areas.Of(area), DossierDays.Span(quarter)) is var count && count >= Small.Threshold ? count : null;
    }

    private IReadOnlyList<string> Quarters(IReadOnlyList<GridCell> cells) =>
        [.. cells.Select(cell => shapes.Of(cell.Middle).Finest).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
