using Clairevoie.Statistics.Pairs;

namespace Clairevoie.Statistics.Rates;

/// <summary>How far chance alone lets the mean behind a count of independent events lie.</summary>
/// <remarks>
/// The exact interval of Garwood (1936): the means at which a count as large, or as small, comes in half of what the level leaves.
/// It covers at least its level. Found by halving, which cannot diverge.
/// </remarks>
public static class PoissonInterval
{
    private const int Halvings = 200;

    /// <summary>The interval of a count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the level is not between 0 and 1.</exception>
    public static Interval Of(long events, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        if (level is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Between 0 and 1.");
        var tail = (1 - level) / 2;
        var most = events + 20 + (20 * Math.Sqrt(events + 1d));
        var low = events == 0 ? 0 : MeanAt(mean => PoissonTail.AtLeast(events, mean) < tail, most);
        return new(low, MeanAt(mean => PoissonTail.AtLeast(events + 1, mean) < 1 - tail, most));
    }

    private static double MeanAt(Func<double, bool> isBelow, double most)
    {
        var (low, high) = (0d, most);
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isBelow(middle) ? (middle, high) : (low, middle);
        }

        return low + ((high - low) / 2);
    }
}
