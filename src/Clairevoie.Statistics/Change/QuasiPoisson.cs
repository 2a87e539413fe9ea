using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Change;

/// <summary>
/// log(mean) = a + b t, variance = dispersion x mean, fitted by iterated weighted least squares; b is zero where no trend is asked.
/// </summary>
/// <remarks>McCullagh and Nelder (1989), chapter 6. Times are taken from their own mean, so that two by two is all there is to solve.</remarks>
internal sealed class QuasiPoisson
{
    private const int MostRounds = 100;
    private const double Still = 1e-12;

    private readonly double[] times;
    private readonly int[] counts;
    private readonly double[] weights;
    private readonly bool trend;
    private readonly double middle;
    private double level;
    private double slope;

    // The information: sums of weight x mean by powers of time.
    private (double Zero, double One, double Two) information;

    private QuasiPoisson(double[] times, int[] counts, double[] weights, bool trend)
    {
        (this.times, this.counts, this.weights, this.trend) = (times, counts, weights, trend);
        middle = times.Average();
        level = Math.Log(Math.Max(0.1, counts.Average()));
    }

    /// <summary>Variance over mean of what the fit leaves.</summary>
    public double Dispersion { get; private set; }

    /// <summary>Whether the trend differs from none by Student's test at five percent.</summary>
    public bool TrendIsSure { get; private set; }

    /// <summary>Fits; none where it does not settle.</summary>
    public static QuasiPoisson? Fit(double[] times, int[] counts, double[] weights, bool trend)
    {
        var fit = new QuasiPoisson(times, counts, weights, trend);
        for (var round = 0; round < MostRounds; round++)
        {
            if (!fit.Step(out var moved))
                return null;
            if (moved < Still)
                return fit.Judged();
        }

        return null;
    }

    /// <summary>The mean at a time.</summary>
    public double Mean(double time) => Math.Exp(level + (slope * (time - middle)));

    /// <summary>The variance of the mean at a time, the dispersion counted.</summary>
    public double MeanVariance(double time) => Dispersion * Square(Mean(time)) * Leverage(time);

    /// <summary>How much an observation pulls the fit towards itself.</summary>
    public double Hat(int at) => weights[at] * Mean(times[at]) * Leverage(times[at]);

    private bool Step(out double moved)
    {
        Sum();
        var (first, second) = (0d, 0d);
        for (var at = 0; at < counts.Length; at++)
        {
            var left = weights[at] * (counts[at] - Mean(times[at]));
            first += left;
            second += left * (times[at] - middle);
        }

        var (zero, one, two) = information;
        var determinant = trend ? (zero * two) - (one * one) : zero;
        var (up, tilt) = trend ? (((first * two) - (second * one)) / determinant, ((second * zero) - (first * one)) / determinant) : (first / zero, 0);
        level += Math.Clamp(up, -2, 2);
        slope += tilt;
        moved = Math.Abs(up) + Math.Abs(tilt);
        return double.IsFinite(moved) && level > -50;
    }

    private void Sum()
    {
        var (zero, one, two) = (0d, 0d, 0d);
        for (var at = 0; at < counts.Length; at++)
        {
            var (weight, time) = (weights[at] * Mean(times[at]), times[at] - middle);
            zero += weight;
            one += weight * time;
            two += weight * time * time;
        }

        information = (zero, one, two);
    }

    private QuasiPoisson Judged()
    {
        Sum();
        var freedom = counts.Length - (trend ? 2 : 1);
        var chi = counts.Select((count, at) => weights[at] * Square(count - Mean(times[at])) / Mean(times[at])).Sum();
        Dispersion = Math.Max(1, chi / freedom);
        if (trend)
        {
            var error = Math.Sqrt(chi / freedom * information.Zero / ((information.Zero * information.Two) - Square(information.One)));
            TrendIsSure = Math.Abs(slope) > StudentShare.HalfWidth(0.95, freedom) * error;
        }

        return this;
    }

    private double Leverage(double time)
    {
        var (zero, one, two) = information;
        if (!trend)
            return 1 / zero;
        var away = time - middle;
        return (two - (2 * one * away) + (zero * away * away)) / ((zero * two) - (one * one));
    }

    private static double Square(double value) => value * value;
}
