namespace Clairevoie.Statistics.Rates;

/// <summary>
/// The comparison of two rates that is right on average: of the outcomes as extreme as the one seen, half are counted as more extreme.
/// </summary>
/// <remarks>
/// Lancaster (1961). Given the sum of two Poisson counts, the second is binomial. The exact interval of <see cref="RateRatio"/> covers
/// at least its level, and usually more; this one is narrower and covers its level about on average, sometimes a little less.
/// </remarks>
/// <param name="P">How often equal rates look as different as this, on both sides, by mid-p.</param>
/// <param name="Exact">The same without the half: twice the smaller tail, never too small.</param>
/// <param name="Ratio">Where the ratio of rates lies by mid-p.</param>
public readonly record struct MidP(double P, double Exact, Interval Ratio)
{
    private const int Halvings = 200;

    /// <summary>Compares the second rate with the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static MidP Of(EventCount first, EventCount second, double level = 0.95)
    {
        if (level is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Between 0 and 1.");
        var (x, n) = (second.Events, first.Events + second.Events);
        var exposure = first.Exposure / second.Exposure;
        if (n == 0)
            return new MidP(1, 1, new Interval(0, double.PositiveInfinity));
        var share = second.Exposure / (first.Exposure + second.Exposure);
        var (above, here) = (AtLeast(x, n, share), AtLeast(x, n, share) - AtLeast(x + 1, n, share));
        var below = 1 - above + here;
        var tail = (1 - level) / 2;
        var low = x == 0 ? 0 : Share(x, n, tail);
        var high = x == n ? 1 : Share(x, n, 1 - tail);
        return new MidP(
            Math.Min(1, 2 * Math.Min(above - (here / 2), below - (here / 2))),
            Math.Min(1, 2 * Math.Min(above, below)),
            new Interval(Odds(low) * exposure, Odds(high) * exposure));
    }

    /// <summary>The share at which the upper mid-p tail is so large; it grows with the share.</summary>
    private static double Share(long x, long n, double tail)
    {
        var (low, high) = (0d, 1d);
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var middle = low + ((high - low) / 2);
            var upper = (AtLeast(x, n, middle) + AtLeast(x + 1, n, middle)) / 2;
            (low, high) = upper < tail ? (middle, high) : (low, middle);
        }

        return low + ((high - low) / 2);
    }

    private static double AtLeast(long x, long n, double share) => x <= 0 ? 1 : x > n ? 0 : BetaShare.Below(share, x, n - x + 1d);

    private static double Odds(double share) => share >= 1 ? double.PositiveInfinity : share / (1 - share);
}
