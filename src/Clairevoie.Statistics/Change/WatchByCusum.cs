using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Change;

/// <summary>Watches counts for a lasting rise: small excesses add up, and the limit is set by how rare a false alarm must be.</summary>
/// <remarks>Page (1954); Poisson reference value of Lucas (1985); run length exact by <see cref="RunLength"/>. The sum starts again after a signal.</remarks>
public static class WatchByCusum
{
    /// <summary>Watches a series.</summary>
    /// <exception cref="DataRefusedException">The series is too short, its baseline is empty, or the rise too small for such counts.</exception>
    public static Finding<CusumOptions, WatchResult> Of(CountSeries series, CusumOptions options)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(options);
        var start = options.Expected is null ? options.Baseline : 0;
        series.Needs(start + 1);
        var expected = options.Expected ?? series.Counts.Take(start).Average();
        if (expected <= 0.001)
            throw DataRefusedException.Because("baseline-empty", "La période de référence n'a aucun fait : rien n'est attendu, et tout fait serait un signal.", "The baseline holds no event: nothing is expected, and any event would be a signal.");
        var design = RunLength.For(new CountLaw(expected, options.Dispersion), options.Rise, options.FalseAlarmEvery);
        var result = new WatchResult(Walk(series, start, expected, design), design.Periods);
        return new("cusum", options, series.Span, result, result.Say(), [.. Caveats(series, options, expected, start)]);
    }

    private static List<WatchedPeriod> Walk(CountSeries series, int start, double expected, RunLength design)
    {
        var watched = new List<WatchedPeriod>(series.Counts.Count - start);
        var (sum, per) = (0L, (int)Math.Round(1 / design.Step));
        for (var period = start; period < series.Counts.Count; period++)
        {
            sum = Math.Max(0, sum + ((long)series.Counts[period] * per) - design.Reference);
            var signal = sum >= design.Limit;
            watched.Add(new(series.Day(period), series.Counts[period], expected, sum * design.Step, design.Limit * design.Step, signal));
            sum = signal ? 0 : sum;
        }

        return watched;
    }

    private static IEnumerable<Caveat> Caveats(CountSeries series, CusumOptions options, double expected, int start)
    {
        if (start > 0)
            yield return Caveat.Of("baseline-estimated", $"L'attendu vient de {start} périodes ; s'il est trop bas d'un dixième, les fausses alertes sont plusieurs fois plus fréquentes.", $"What is expected comes from {start} periods; a tenth too low, and false alarms are several times as frequent.");
        var seen = start > 1 ? series.Counts.Take(start).Sum(count => (count - expected) * (count - expected)) / (start - 1) / expected : 1;
        if (seen > 1.5 * options.Dispersion)
            yield return Caveat.Of("overdispersed", $"Dans la référence, les nombres varient {Written.French(seen)} fois leur moyenne : donnez cette dispersion, sinon il y aura plus de fausses alertes.", $"In the baseline the variance is {Written.English(seen)} times the mean: give that dispersion, or there will be more false alarms.");
    }
}
