using System.CommandLine;
using System.Globalization;
using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>The options by which counts are watched, and the watching.</summary>
internal sealed class WatchArguments
{
    private readonly CountFile file = new();
    private readonly Option<string> rule = new("--rule") { Description = "cusum, ears, c1, c2, c3 or farrington.", DefaultValueFactory = _ => "cusum" };
    private readonly Option<double?> expected = new("--expected") { Description = "cusum: what a period expects; the mean of the baseline when not said." };
    private readonly Option<double> rise = new("--rise") { Description = "cusum: the rise to find fastest, as a ratio.", DefaultValueFactory = _ => 1.5 };
    private readonly Option<double> dispersion = new("--dispersion") { Description = "cusum: variance of a count over its mean when nothing changes.", DefaultValueFactory = _ => 1 };
    private readonly Option<double?> every = new("--false-alarm-every") { Description = "Periods between two false alarms: 365 for cusum, 100 for ears when not said." };
    private readonly Option<int?> baseline = new("--baseline") { Description = "Periods that teach what is expected: 56 for cusum, 7 for ears when not said." };
    private readonly Option<int> years = new("--years") { Description = "farrington: years looked back.", DefaultValueFactory = _ => 5 };
    private readonly Option<double> alpha = new("--alpha") { Description = "farrington: how rare a false alarm is meant to be, on both sides.", DefaultValueFactory = _ => 0.01 };
    private readonly Option<int> judged = new("--judged") { Description = "farrington: how many of the last periods to judge.", DefaultValueFactory = _ => 1 };

    /// <summary>The option that names the file.</summary>
    public Option Counts => file.File;

    public void AddTo(Command command)
    {
        rule.AcceptOnlyFromAmong("cusum", "ears", "c1", "c2", "c3", "farrington");
        file.AddTo(command);
        foreach (var option in new Option[] { rule, expected, rise, dispersion, every, baseline, years, alpha, judged }) command.Options.Add(option);
    }

    public StatsAnswer Watch(ParseResult given, CancellationToken stop)
    {
        var series = file.Read(given, stop);
        return given.GetRequiredValue(rule) switch
        {
            "cusum" => Told(series, WatchByCusum.Of(series, Cusum(given))),
            "farrington" => Told(series, WatchByFarrington.Of(series, new FarringtonOptions
            {
                Years = given.GetValue(years),
                Alpha = given.GetValue(alpha),
                Judged = given.GetValue(judged),
                PeriodsPerYear = (int)Math.Round(365.25 / series.Days),
            })),
            var ears => Told(series, WatchByEars.Of(series, Ears(given, ears))),
        };
    }

    private CusumOptions Cusum(ParseResult given)
    {
        var usual = new CusumOptions();
        return new()
        {
            Expected = given.GetValue(expected),
            Rise = given.GetValue(rise),
            Dispersion = given.GetValue(dispersion),
            FalseAlarmEvery = given.GetValue(every) ?? usual.FalseAlarmEvery,
            Baseline = given.GetValue(baseline) ?? usual.Baseline,
        };
    }

    private EarsOptions Ears(ParseResult given, string name)
    {
        var usual = new EarsOptions();
        return new()
        {
            Rule = name == "ears" ? EarsRule.Exact : Enum.Parse<EarsRule>(name, ignoreCase: true),
            FalseAlarmEvery = given.GetValue(every) ?? usual.FalseAlarmEvery,
            Baseline = given.GetValue(baseline) ?? usual.Baseline,
        };
    }

    private static StatsAnswer Told<T>(CountSeries series, Finding<T, WatchResult> finding) =>
        new(Json(series, finding), finding.Says, finding.Caveats)
        {
            Lines = [.. finding.Result.Signals.TakeLast(20).Select(Line)],
            Rows = () => [["day", "count", "expected", "statistic", "limit", "signal"], .. finding.Result.Periods.Select(Row)],
            Picture = () => SeriesPicture.Of(finding.Says.English, finding.Result.Periods),
        };

    private static object Json<T>(CountSeries series, Finding<T, WatchResult> finding) => new
    {
        rule = finding.Method,
        signals = finding.Result.Signals.Select(one => one.Day),
        finding.Result.FalseAlarmEvery,
        finding.Result.Periods,
        from = series.Span.First,
        to = series.Span.Last,
        period_days = series.Days,
    };

    private static string Line(WatchedPeriod one) => string.Create(CultureInfo.InvariantCulture, $"{one.Day:yyyy-MM-dd}  {one.Count} {(one.Count == 1 ? "event" : "events")}, {one.Expected:0.##} expected  ({one.Statistic:0.##} of {one.Limit:0.##})");

    private static string[] Row(WatchedPeriod one) =>
    [
        one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.Count.ToString(CultureInfo.InvariantCulture),
        one.Expected.ToString("R", CultureInfo.InvariantCulture), one.Statistic.ToString("R", CultureInfo.InvariantCulture),
        one.Limit.ToString("R", CultureInfo.InvariantCulture), one.Signal ? "1" : "0",
    ];
}
