using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Change;

/// <summary>Two rates side by side.</summary>
/// <param name="Exact">The ratio of the second rate to the first with its exact interval.</param>
/// <param name="MidP">The p-values, and the narrower interval.</param>
public sealed record RateChange(RateRatio Exact, MidP MidP);

/// <summary>Did the rate of events change between two periods? Exact, given the sum of both counts.</summary>
/// <remarks>See <see cref="RateRatio"/> and <see cref="Rates.MidP"/>. O(1).</remarks>
public static class CompareRates
{
    /// <summary>Compares the second period with the first.</summary>
    /// <exception cref="DataRefusedException">Nothing was seen in either period (<c>no-events</c>).</exception>
    public static Finding<RateOptions, RateChange> Of(EventCount first, EventCount second, RateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (first.Events + second.Events == 0)
            throw DataRefusedException.Because("no-events", "Aucun fait dans les deux périodes : il n'y a pas de rapport.", "No event in either period: there is no ratio.");
        var change = new RateChange(RateRatio.Of(first, second, options.Level), MidP.Of(first, second, options.Level));
        return new("rate-ratio", options, null, change, Say(change), [.. Caveats(first, second)]);
    }

    private static Sentence Say(RateChange change)
    {
        var (ratio, low, high) = (change.Exact.Ratio, change.Exact.Low, change.Exact.High);
        var sure = low > 1 || high < 1;
        return new Sentence(
            $"Le second taux vaut {Written.French(ratio, 2)} fois le premier (de {Written.French(low, 2)} à {Written.French(high, 2)}){(sure ? "" : " : le hasard seul peut faire cette différence")}.",
            $"The second rate is {Written.English(ratio, 2)} times the first ({Written.English(low, 2)} to {Written.English(high, 2)}){(sure ? "" : ": chance alone can make this difference")}.");
    }

    private static IEnumerable<Caveat> Caveats(EventCount first, EventCount second)
    {
        if (Math.Min(first.Events, second.Events) < 5)
            yield return Caveat.Of("small-counts", "Moins de cinq faits dans une période : l'intervalle est très large, lisez-le avant le rapport.", "Fewer than five events in one period: the interval is very wide, read it before the ratio.");
        if (Math.Max(first.Exposure, second.Exposure) > 4 * Math.Min(first.Exposure, second.Exposure))
            yield return Caveat.Of("unequal-exposure", "Une période est plus de quatre fois plus longue que l'autre : les saisons n'y pèsent pas de même.", "One period is more than four times as long as the other: seasons do not weigh alike.");
    }
}
