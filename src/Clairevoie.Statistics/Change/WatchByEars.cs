using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Change;

/// <summary>Judges each count by the few before it: the rules of the Early Aberration Reporting System, and an exact one.</summary>
/// <remarks>Hutwagner, Thompson, Seeman and Treadwell (2003). The exact rule is the conditional test of two Poisson rates
/// (Przyborowski and Wilenski 1940) of one period against the baseline, one-sided. O(periods x baseline).</remarks>
public static class WatchByEars
{
    /// <summary>Watches a series.</summary>
    /// <exception cref="DataRefusedException">The series is too short for the rule.</exception>
    public static Finding<EarsOptions, WatchResult> Of(CountSeries series, EarsOptions options)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(options);
        var lag = options.Rule is EarsRule.C2 or EarsRule.C3 ? 2 : 0;
        var first = options.Baseline + lag + (options.Rule == EarsRule.C3 ? 2 : 0);
        series.Needs(first + 1);
        var watched = Enumerable.Range(first, series.Counts.Count - first).Select(period => Judge(series, options, period, lag)).ToList();
        var result = new WatchResult(watched, options.Rule == EarsRule.Exact ? options.FalseAlarmEvery : null);
        return new("ears", options, series.Span, result, result.Say(), [.. Caveats(options)]);
    }

    private static WatchedPeriod Judge(CountSeries series, EarsOptions options, int period, int lag)
    {
        var baseline = Baseline(series, options, period, lag);
        var (count, expected) = (series.Counts[period], baseline.Average());
        var (statistic, limit) = options.Rule switch
        {
            EarsRule.Exact => (1 / Tail(count, baseline.Sum(), options.Baseline), options.FalseAlarmEvery),
            EarsRule.C3 => (Enumerable.Range(0, 3).Sum(back => Math.Max(0, Standard(series, options, period - back, lag) - 1)), 2d),
            _ => (Standard(series, options, period, lag), 3d),
        };
        return new WatchedPeriod(series.Day(period), count, expected, statistic, limit, statistic >= limit);
    }

    /// <summary>How often so many or more come in one period, given all events of it and of the baseline.</summary>
    private static double Tail(int count, int before, int periods) =>
        count == 0 ? 1 : BetaShare.Below(1d / (periods + 1), count, before + 1d);

    private static double Standard(CountSeries series, EarsOptions options, int period, int lag)
    {
        var baseline = Baseline(series, options, period, lag);
        var mean = baseline.Average();
        var spread = Math.Sqrt(baseline.Sum(count => (count - mean) * (count - mean)) / (baseline.Length - 1));
        var excess = series.Counts[period] - mean;
        return excess <= 0 ? 0 : excess / spread;
    }

    private static int[] Baseline(CountSeries series, EarsOptions options, int period, int lag) =>
        [.. Enumerable.Range(period - lag - options.Baseline, options.Baseline).Select(at => series.Counts[at])];

    private static IEnumerable<Caveat> Caveats(EarsOptions options)
    {
        if (options.Rule != EarsRule.Exact)
            yield return Caveat.Of("false-alarms-not-held", "Le taux de fausses alertes de cette règle dépend des nombres : de petits nombres en donnent plusieurs fois plus (voir la page).", "The false-alarm rate of this rule depends on the counts: small counts give several times more (see the page).");
    }
}
