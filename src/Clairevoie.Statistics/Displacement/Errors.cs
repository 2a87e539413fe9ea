using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>The numerator and the denominator of the quotient with their variances and covariance, to first order (delta method).</summary>
/// <param name="Spread">N: how the buffer's share of the control changed.</param>
/// <param name="Success">D: how the target's share of the control changed; below zero when the action did something.</param>
/// <param name="SpreadVariance">The variance of N.</param>
/// <param name="SuccessVariance">The variance of D.</param>
/// <param name="Covariance">Of both: they share one control.</param>
internal readonly record struct Errors(double Spread, double Success, double SpreadVariance, double SuccessVariance, double Covariance)
{
    /// <summary>From counts and their dispersion.</summary>
    public static Errors Of(ActionCounts counts, double dispersion)
    {
        var (a, b, c) = (counts.Target, counts.Buffer, counts.Control);
        return new Errors(
            ((double)b.After / c.After) - ((double)b.Before / c.Before),
            ((double)a.After / c.After) - ((double)a.Before / c.Before),
            dispersion * (OfShare(b.Before, c.Before) + OfShare(b.After, c.After)),
            dispersion * (OfShare(a.Before, c.Before) + OfShare(a.After, c.After)),
            dispersion * (Shared(a.Before, b.Before, c.Before) + Shared(a.After, b.After, c.After)));
    }

    /// <summary>Fieller's interval for N/D; none when it is unbounded, because D could be zero.</summary>
    public Interval? Fieller(double width) =>
        Rates.Fieller.Of(new Estimate(Spread, SpreadVariance), new Estimate(Success, SuccessVariance), Covariance, width);

    // (n/c)^2 (1/n + 1/c), written so that n may be zero.
    private static double OfShare(double n, double c) => n * (c + n) / (c * c * c);

    private static double Shared(double a, double b, double c) => a * b / (c * c * c);
}
