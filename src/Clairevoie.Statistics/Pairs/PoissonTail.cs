using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Pairs;

/// <summary>The upper tail of Poisson's law.</summary>
internal static class PoissonTail
{
    private const double Negligible = 1e-17;

    /// <summary>The chance of at least so many events of this mean. Terms are summed from the nearest side outwards.</summary>
    public static double AtLeast(long events, double mean)
    {
        if (events <= 0 || mean <= 0) return events <= 0 ? 1 : 0;
        return events > mean ? Sum(events, mean, up: true) : 1 - Sum(events - 1, mean, up: false);
    }

    private static double Sum(long from, double mean, bool up)
    {
        var term = Math.Exp((from * Math.Log(mean)) - mean - LogGamma.Of(from + 1));
        var sum = 0d;
        for (var k = from; k >= 0 && term > sum * Negligible; k += up ? 1 : -1)
        {
            sum += term;
            term *= up ? mean / (k + 1) : k / mean;
        }

        return sum;
    }
}
