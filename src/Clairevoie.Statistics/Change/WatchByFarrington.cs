using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Change;

/// <summary>Judges a week by the same weeks of earlier years, whose own outbreaks weigh less, with a trend where there is a sure one.</summary>
/// <remarks>
/// Farrington, Andrews, Beale and Catchpole (1996): quasi-Poisson regression, past outbreaks weighed down by their Anscombe
/// residuals, an upper limit by the 2/3 power. O(judged x reference weeks).
/// </remarks>
public static class WatchByFarrington
{
    /// <summary>Watches the last periods of a series.</summary>
    /// <exception cref="DataRefusedException">The series does not reach back so many years.</exception>
    public static Finding<FarringtonOptions, WatchResult> Of(CountSeries series, FarringtonOptions options)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(options);
        var last = series.Counts.Count;
        series.Needs((options.Years * options.PeriodsPerYear) + options.HalfWindow + options.Judged);
        var judged = Enumerable.Range(last - options.Judged, options.Judged).Select(period => Judge(series, options, period)).ToList();
        var result = new WatchResult(judged, null);
        return new("farrington", options, series.Span, result, result.Say(), [.. Caveats(result, options)]);
    }

    private static WatchedPeriod Judge(CountSeries series, FarringtonOptions options, int period)
    {
        var reference = Reference(options, period);
        var counts = reference.Select(at => series.Counts[at]).ToArray();
        var (day, count) = (series.Day(period), series.Counts[period]);
        if (Fitted([.. reference.Select(at => (double)at)], counts, period, options) is not { } fit)
            return new WatchedPeriod(day, count, counts.Average(), 0, 1, false);
        var mean = fit.Mean(period);
        var limit = Limit(mean, (fit.Dispersion * mean) + fit.MeanVariance(period), options.Alpha);
        var recent = Enumerable.Range(Math.Max(0, period - 3), Math.Min(4, period + 1)).Sum(at => series.Counts[at]);
        // The published exceedance score: 1 is the limit, 0 is what was expected; it counts only where there are events enough.
        var score = recent >= options.FewestRecent ? (count - mean) / (limit - mean) : 0;
        return new WatchedPeriod(day, count, mean, score, 1, score > 1);
    }

    private static List<int> Reference(FarringtonOptions options, int period) =>
        [.. from year in Enumerable.Range(1, options.Years).Reverse()
            from week in Enumerable.Range(-options.HalfWindow, (2 * options.HalfWindow) + 1)
            select period - (year * options.PeriodsPerYear) + week];

    /// <summary>The fit, weighed; without the trend when it is not sure, foretells more than was ever seen, or three years are not at hand. None when nothing was ever seen.</summary>
    private static QuasiPoisson? Fitted(double[] times, int[] counts, int period, FarringtonOptions options)
    {
        if (counts.All(count => count == 0))
            return null;
        if (options.Years >= 3 && Weighed(times, counts, trend: true) is { TrendIsSure: true } sloped && sloped.Mean(period) <= counts.Max())
            return sloped;
        return Weighed(times, counts, trend: false);
    }

    private static QuasiPoisson? Weighed(double[] times, int[] counts, bool trend)
    {
        var even = Enumerable.Repeat(1d, counts.Length).ToArray();
        return QuasiPoisson.Fit(times, counts, even, trend) is { } first
            ? QuasiPoisson.Fit(times, counts, Weights(first, times, counts), trend) ?? first
            : null;
    }

    /// <summary>Weeks far above the fit were outbreaks themselves: their weight falls with the square of their Anscombe residual.</summary>
    private static double[] Weights(QuasiPoisson fit, double[] times, int[] counts)
    {
        var weights = counts.Select((count, at) => Residual(fit, times[at], count, fit.Hat(at)) is > 1 and var far ? 1 / (far * far) : 1).ToArray();
        var scale = counts.Length / weights.Sum();
        return [.. weights.Select(weight => weight * scale)];
    }

    private static double Residual(QuasiPoisson fit, double time, int count, double hat)
    {
        var mean = fit.Mean(time);
        return 1.5 * (Math.Pow(count, 2d / 3) - Math.Pow(mean, 2d / 3)) / (Math.Pow(mean, 1d / 6) * Math.Sqrt(fit.Dispersion * (1 - hat)));
    }

    // Counts to the power 2/3 are nearly symmetric, so a normal limit is set there and carried back.
    private static double Limit(double mean, double variance, double alpha) =>
        mean * Math.Pow(1 + (2d / 3 * -NormalShare.Quantile(alpha / 2) * Math.Sqrt(variance) / mean), 1.5);

    private static IEnumerable<Caveat> Caveats(WatchResult result, FarringtonOptions options)
    {
        if (options.Years < 3)
            yield return Caveat.Of("no-trend", "Moins de trois années de référence : une hausse lente passe pour une alerte.", "Fewer than three years of reference: a slow rise passes for an alarm.");
        if (result.Periods.Any(period => period.Expected < 1))
            yield return Caveat.Of("few-expected", "Moins d'un fait attendu par période : la limite n'est qu'approchée.", "Less than one event expected per period: the limit is only approximate.");
    }
}
