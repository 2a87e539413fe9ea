using Clairevoie.Domain;
using Clairevoie.Towns.Ground;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>A report that nobody made, and the half-day on which it came in.</summary>
public sealed record FictionalReport(ReportTold Told, HalfDay Received);

/// <summary>
/// A year of reports of the fictional town, up to a given day: the same seed and day give the same year. As many reports of
/// dealing as a large town sends in a year (1,500); of nuisance a tenth of what such a town receives (4,000), so that the
/// first start stays short.
/// </summary>
public sealed class FictionalYear
{
    public const int DealingReports = 1_500, SceneReports = 900, SyringeReports = 700, NuisanceReports = 2_400;

    private const int Days = 365;

    private readonly FictionalTown town;
    private readonly Chance chance;
    private readonly DateOnly last;
    private readonly IReadOnlyList<Hearth> hearths;
    private readonly IReadOnlyList<string[]> words = TownLists.Read("words", row => row);
    private readonly List<(string Code, Func<Coordinate, bool> Holds)> arrondissements, quarters;

    private FictionalYear(FictionalTown town, DateOnly last)
    {
        (this.town, this.last) = (town, last);
        chance = new Chance(town.Seed).For($"year {last.DayNumber}");
        hearths = Hearths.Of(town, new Chance(town.Seed).For("hearths"));
        arrondissements = [.. town.Arrondissements.Select(area => (area.Code, Facets.Within(area.Shape)))];
        quarters = [.. town.Quarters.Select(area => (area.Code, Facets.Within(area.Shape)))];
    }

    /// <summary>The reports, oldest first.</summary>
    public static IReadOnlyList<FictionalReport> Of(FictionalTown town, DateOnly last)
    {
        var year = new FictionalYear(town, last);
        (ReportKind Kind, int Count)[] counts =
            [(ReportKind.Dealing, DealingReports), (ReportKind.Scene, SceneReports), (ReportKind.Syringes, SyringeReports), (ReportKind.Nuisance, NuisanceReports)];
        return [.. counts.SelectMany(one => Enumerable.Range(0, one.Count).Select(_ => year.Report(one.Kind))).OrderBy(report => report.Received)];
    }

    private FictionalReport Report(ReportKind kind)
    {
        var (seen, share) = Moment();
        var (at, address, territory) = Place(kind, share);
        var offered = Signs.Of(kind);
        var told = new ReportTold(
            kind, [.. offered.Where(_ => chance.Happens(0.3)).DefaultIfEmpty(chance.Of(offered))], FictionalTown.Degrees(at), address, territory,
            seen, chance.Of(Enum.GetValues<HowOften>()), Words(kind));
        var days = chance.Happens(0.7) ? 0 : chance.Below(6);
        var received = seen.Day.AddDays(days) > last ? seen with { Afternoon = true } : seen with { Day = seen.Day.AddDays(days), Afternoon = seen.Afternoon || days == 0 };
        return new(told, received);
    }

    /// <summary>More in summer than in winter, more late in the week, more after noon.</summary>
    private (HalfDay Seen, double ShareOfYear) Moment()
    {
        while (true)
        {
            var back = chance.Below(Days);
            var day = last.AddDays(-back);
            var season = 1 + (0.35 * Math.Cos(2 * Math.PI * (day.DayOfYear - 200) / 365.0));
            var week = day.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday ? 1.0 : 0.78;
            if (chance.Happens(season * week / 1.4)) return (new(day, chance.Happens(0.72)), 1 - ((back + 1) / (double)Days));
        }
    }

    private (Coordinate At, string? Address, string Territory) Place(ReportKind kind, double share)
    {
        var lit = hearths.Where(hearth => hearth.Kind == kind && hearth.IsLit(share)).ToList();
        while (true)
        {
            var scattered = chance.Happens(kind == ReportKind.Nuisance ? 0.45 : 0.12);
            var at = scattered ? chance.Of(town.Addresses).At : Around(chance.Weighed(lit, hearth => hearth.Weight));
            var areas = kind == ReportKind.Dealing ? arrondissements : quarters; // as /signaler does
            var area = areas.Find(area => area.Holds(at)).Code;
            if (area is not null) return (at, null, area);
        }
    }

    private Coordinate Around(Hearth hearth) =>
        new(hearth.At.X + (hearth.Reach * chance.Bell()), hearth.At.Y + (hearth.Reach * chance.Bell()));

    private ToldWords Words(ReportKind kind)
    {
        var fitting = words.Where(row => row[0] == kind.ToString()).ToList();
        var text = chance.Happens(0.35) ? "" : chance.Of(fitting)[1];
        return ToldWords.Of(text) is Decision<ToldWords>.Yes(var told) ? told : throw new InvalidOperationException($"The words of data/town are refused: {text}");
    }
}
