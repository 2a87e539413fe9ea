namespace Clairevoie.Statistics.Rates;

/// <summary>A value and its variance. <c>default</c> is a zero known exactly.</summary>
/// <param name="Value">The value.</param>
/// <param name="Variance">Its variance.</param>
internal readonly record struct Estimate(double Value, double Variance);

/// <summary>The interval of a ratio of two estimates (Fieller 1954).</summary>
internal static class Fieller
{
    /// <summary>All ratios q for which the estimate over - q under lies within so many standard errors of zero; none when that set is unbounded.</summary>
    public static Interval? Of(Estimate over, Estimate under, double covariance, double width)
    {
        var square = width * width;
        var a = (under.Value * under.Value) - (square * under.Variance);
        if (a <= 0)
            return null;
        var half = (over.Value * under.Value) - (square * covariance);
        var root = Math.Sqrt(Math.Max(0, (half * half) - (a * ((over.Value * over.Value) - (square * over.Variance)))));
        return new Interval((half - root) / a, (half + root) / a);
    }
}
