namespace Clairevoie.Statistics.Rates;

/// <summary>The beta distribution: its share below a value, and the value below which a share lies.</summary>
/// <remarks>The share is the regularized incomplete beta function by Lentz's continued fraction (Press et al., Numerical Recipes,
/// section 6.4); the value is found by halving, which cannot diverge.</remarks>
internal static class BetaShare
{
    private const int MostTerms = 100_000;
    private const double Tiny = 1e-300;
    private const double Precision = 1e-15;

    /// <summary>Halvings until the interval is as narrow as a double can tell.</summary>
    private const int Halvings = 200;

    public static double Quantile(double share, double a, double b)
    {
        var (low, high) = (0d, 1d);
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var middle = low + ((high - low) / 2);
            if (Below(middle, a, b) < share)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low + ((high - low) / 2);
    }

    /// <summary>The share of the distribution below a value.</summary>
    public static double Below(double value, double a, double b)
    {
        if (value is <= 0 or >= 1)
        {
            return value <= 0 ? 0 : 1;
        }

        var front = Math.Exp(LogGamma.Of(a + b) - LogGamma.Of(a) - LogGamma.Of(b) + (a * Math.Log(value)) + (b * Math.Log(1 - value)));
        return value < (a + 1) / (a + b + 2)
            ? front * Fraction(value, a, b) / a
            : 1 - (front * Fraction(1 - value, b, a) / b);
    }

    private static double Fraction(double value, double a, double b)
    {
        var c = 1d;
        var d = 1 / Kept(1 - ((a + b) * value / (a + 1)));
        var fraction = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * value / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Kept(1 + (even * d));
            c = Kept(1 + (even / c));
            fraction *= d * c;
            var odd = -(a + m) * (a + b + m) * value / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Kept(1 + (odd * d));
            c = Kept(1 + (odd / c));
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < Precision)
            {
                break;
            }
        }

        return fraction;
    }

    private static double Kept(double number) => Math.Abs(number) < Tiny ? Tiny : number;
}
