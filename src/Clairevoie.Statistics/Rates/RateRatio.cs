namespace Clairevoie.Statistics.Rates;

/// <summary>How many times one rate of events is another, with an exact interval.</summary>
/// <remarks>
/// Two Poisson counts, given their sum, leave one binomial count: of all events, those of the second period. The interval is
/// Clopper and Pearson's (1934) for that share, carried over to the ratio of rates (Przyborowski and Wilenski 1940).
/// It covers at least the level asked for, whatever the counts. It says nothing of counting habits that changed:
/// it assumes independent events, and a rate that is constant within each period.
/// </remarks>
/// <param name="Ratio">The second rate over the first; infinite when nothing was seen first, not a number when nothing was seen at all.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end; infinite when nothing was seen first.</param>
/// <param name="Level">How often such intervals hold the true ratio, at least.</param>
public readonly record struct RateRatio(double Ratio, double Low, double High, double Level)
{
    /// <summary>The ratio of the second rate to the first.</summary>
    public static RateRatio Of(EventCount first, EventCount second, double level = 0.95)
    {
        if (level is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Between 0 and 1.");
        }

        var tail = (1 - level) / 2;
        var exposure = first.Exposure / second.Exposure;
        var low = second.Events == 0 ? 0 : BetaShare.Quantile(tail, second.Events, first.Events + 1d);
        var high = first.Events == 0 ? 1 : BetaShare.Quantile(1 - tail, second.Events + 1d, first.Events);
        return new RateRatio(second.Events / (double)first.Events * exposure, Odds(low) * exposure, Odds(high) * exposure, level);
    }

    private static double Odds(double share) => share >= 1 ? double.PositiveInfinity : share / (1 - share);
}
