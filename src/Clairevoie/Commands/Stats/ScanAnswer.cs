using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>Writes what a scan found: for programs, as a table, as places, as a picture.</summary>
internal sealed class ScanAnswer(Finding<ScanOptions, ScanResult> finding, ScanRead read, double seconds)
{
    private static readonly string[] Header = ["rank", "llr", "p", "gumbel_p", "recurrence_days", "cases", "expected", "relative_risk", "radius", "from", "to", "centre", "places"];

    private ScanResult Result => finding.Result;

    public StatsAnswer Shapes() => new(Json(), finding.Says, finding.Caveats)
    {
        Lines = [.. Result.Clusters.Select(Line)],
        Rows = () => [Header, .. Result.Clusters.Select(Row)],
        Features = () => Result.Clusters.Select(Feature),
        Picture = read.Ground is null ? null : () => ScanPicture.Of(finding, read),
    };

    private object Json() => new
    {
        clusters = Result.Clusters.Select(Cluster),
        replications = Result.Replications,
        seconds = Math.Round(seconds, 4),
        seed = finding.Seed,
        model = finding.Options.Model,
        prospective = finding.Options.Prospective,
        from = finding.Span?.First,
        to = finding.Span?.Last,
        cases = Result.Cases,
        places = Result.Places,
        crs = read.Ground?.Name ?? "sphere",
    };

    private object Cluster(ScanCluster one) => new
    {
        one.Llr,
        one.Statistic,
        one.P,
        one.GumbelP,
        one.RecurrenceDays,
        one.GumbelRecurrenceDays,
        one.Cases,
        one.Expected,
        one.RelativeRisk,
        one.Radius,
        one.From,
        one.To,
        cells = one.Sites.Select(site => read.Cases.Sites.Names[site]),
        centre = read.Cases.Sites.Names[one.Centre],
        axis_ratio = one.AxisRatio,
        axis_angle = one.AxisAngle,
        one.Channels,
        one.Groups,
        happened = new { from = one.HappenedOn.First, to = one.HappenedOn.Last },
        known = one.KnownOn is { } known ? new { from = known.First, to = known.Last } : null,
    };

    private string Line(ScanCluster one, int rank) => string.Create(CultureInfo.InvariantCulture,
        $"{rank + 1}. {read.Cases.Sites.Names[one.Centre]}, {Extent(one)}, {one.From:yyyy-MM-dd} to {one.To:yyyy-MM-dd}: {one.Cases} cases for {one.Expected:0.###} expected, LLR {one.Llr:0.000000}{Penalised(one)}, p {one.P:0.###}, Gumbel p {Share(one.GumbelP)}{(double.IsNaN(one.RecurrenceDays) ? "" : $", once in {Counted(one.RecurrenceDays, "day")}")}");

    private static string Extent(ScanCluster one) => one.Sites.Count == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{one.Sites.Count} places within {one.Radius:0} m");

    private static string Penalised(ScanCluster one) => one.Statistic < one.Llr ? string.Create(CultureInfo.InvariantCulture, $" ({one.Statistic:0.000000} with the penalty of an ellipse)") : "";

    private static string Share(double p) => p.ToString(p < 0.01 ? "0.##E+0" : "0.###", CultureInfo.InvariantCulture);

    private static string Counted(double many, string what) => string.Create(CultureInfo.InvariantCulture, $"{many:0} {what}{(Math.Round(many) == 1 ? "" : "s")}");

    private string[] Row(ScanCluster one, int rank) =>
    [
        .. new IFormattable[] { rank + 1, one.Llr, one.P, one.GumbelP, one.RecurrenceDays, one.Cases, one.Expected, one.RelativeRisk, one.Radius }.Select(number => number.ToString(null, CultureInfo.InvariantCulture)),
        $"{one.From:yyyy-MM-dd}", $"{one.To:yyyy-MM-dd}", read.Cases.Sites.Names[one.Centre], string.Join(' ', one.Sites.Select(site => read.Cases.Sites.Names[site])),
    ];

    private GeoFeature Feature(ScanCluster one)
    {
        if (read.Ground is not { } ground)
            return new(new { type = "MultiPoint", coordinates = one.Sites.Select(site => new[] { read.Degrees[site].Longitude, read.Degrees[site].Latitude }) }, Cluster(one));
        var centre = (read.Cases.Sites.East[one.Centre], read.Cases.Sites.North[one.Centre]);
        return GeoFeature.Area(ground, ScanPicture.Outline(one, centre, read.CellWidth), Cluster(one));
    }
}
