using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;

namespace Clairevoie.Commands.Stats;

/// <summary>A table of pairs in the shapes in which it can be written.</summary>
internal static class KnoxAnswer
{
    private static readonly string[] Header = ["from_metres", "to_metres", "from_days", "to_days", "pairs", "expected", "variance", "z", "ratio", "p", "corrected_p", "poisson_p"];

    public static StatsAnswer Of(Finding<KnoxOptions, KnoxTable> finding, TimeSpan took) => new(Json(finding, took), finding.Says, finding.Caveats)
    {
        Lines = [.. finding.Result.Cells.Select(Line)],
        Rows = () => [Header, .. finding.Result.Cells.Select(Row)],
        Picture = () => KnoxPicture.Of(finding),
    };

    private static object Json(Finding<KnoxOptions, KnoxTable> finding, TimeSpan took) => new
    {
        cells = finding.Result.Cells,
        near_in_space = finding.Result.NearInSpace,
        near_in_time = finding.Result.NearInTime,
        finding.Result.Events,
        finding.Result.Pairs,
        finding.Options.Permutations,
        seconds = Math.Round(took.TotalSeconds, 4),
        finding.Seed,
        distance = finding.Options.Distance,
        from = finding.Span?.First,
        to = finding.Span?.Last,
    };

    private static string Line(KnoxCell one) => string.Create(CultureInfo.InvariantCulture,
        $"{$"[{one.FromMetres:0.##}, {one.ToMetres:0.##}) m",-18} {$"[{one.FromDays}, {one.ToDays}) days",-16} {one.Pairs,9} pairs for {one.Expected:0.0} expected: {one.Ratio:0.00} times, p {one.P:0.####}, over the table {one.CorrectedP:0.####}");

    private static string[] Row(KnoxCell one) =>
    [
        .. new IFormattable[] { one.FromMetres, one.ToMetres, one.FromDays, one.ToDays, one.Pairs, one.Expected, one.Variance, one.Z, one.Ratio, one.P, one.CorrectedP, one.PoissonP }.Select(number => number.ToString(null, CultureInfo.InvariantCulture)),
    ];
}
