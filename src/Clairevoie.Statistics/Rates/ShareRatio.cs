namespace Clairevoie.Statistics.Rates;

/// <summary>How many times one share is another, with a score interval.</summary>
/// <remarks>Koopman (1984): all ratios that the chi-squared of the two binomials does not refuse, the shares fitted under each. The ends are found by halving.</remarks>
internal static class ShareRatio
{
    private const int Halvings = 200;
    private const double Widest = 60;

    /// <summary>The interval of the ratio of x/n to y/m; its upper end is infinite when y is zero.</summary>
    public static Interval Of((long Hits, long All) over, (long Hits, long All) under, double width)
    {
        var estimate = Math.Log(Math.Max(0.5, over.Hits) / over.All / (Math.Max(0.5, under.Hits) / under.All));
        bool Refused(double log) => ChiSquared(Math.Exp(log), over, under) > width * width;
        var low = over.Hits == 0 ? 0 : Math.Exp(End(-Widest, estimate, Refused));
        var high = under.Hits == 0 ? double.PositiveInfinity : Math.Exp(End(Widest, estimate, Refused));
        return new Interval(low, high);
    }

    private static double End(double refused, double held, Func<double, bool> isRefused)
    {
        for (var i = 0; i < Halvings && refused != held; i++)
        {
            var middle = (refused + held) / 2;
            if (isRefused(middle))
                refused = middle;
            else
                held = middle;
        }

        return held;
    }

    private static double ChiSquared(double ratio, (long Hits, long All) over, (long Hits, long All) under)
    {
        double x = over.Hits, n = over.All, y = under.Hits, m = under.All;
        var (a, b, c) = ((n + m) * ratio, (ratio * (n + y)) + x + m, x + y);
        // The smaller root, written so that nothing is lost when the ratio is extreme.
        var fitted = 2 * c / (b + Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c))));
        var (first, second) = (ratio * fitted, fitted);
        var variance = (first * (1 - first) / n) + (ratio * ratio * second * (1 - second) / m);
        var apart = (x / n) - (ratio * y / m);
        return variance > 0 ? apart * apart / variance : apart == 0 ? 0 : double.PositiveInfinity;
    }
}
