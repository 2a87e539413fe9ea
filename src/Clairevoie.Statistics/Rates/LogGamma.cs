namespace Clairevoie.Statistics.Rates;

/// <summary>The logarithm of the gamma function of a positive number.</summary>
/// <remarks>Stirling's series with five terms from 15 on, where the sixth is under 3e-16, reached by the recurrence from below.</remarks>
internal static class LogGamma
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    private static readonly double[] Bernoulli =
        [1 / 12d, -1 / 360d, 1 / 1260d, -1 / 1680d, 1 / 1188d];

    public static double Of(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        var below = 0d;
        for (; x < 15; x++)
        {
            below += Math.Log(x);
        }

        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + Series(x) - below;
    }

    private static double Series(double x)
    {
        var (sum, square) = (0d, x * x);
        var power = x;
        foreach (var term in Bernoulli)
        {
            sum += term / power;
            power *= square;
        }

        return sum;
    }
}
