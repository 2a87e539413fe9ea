namespace Clairevoie.Statistics.Scan;

/// <summary>What the maxima of the replicates say of an observed log likelihood ratio.</summary>
internal sealed class Significance
{
    private const double Euler = 0.5772156649015329;

    /// <summary>Nothing smaller is told: a double could, the fit could not.</summary>
    private const double Smallest = 1e-17;

    private readonly double[] maxima;
    private readonly ScanOptions options;
    private readonly int looks;
    private readonly double scale;
    private readonly double mode;

    /// <param name="maxima">The maxima of the replicates.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="looks">Looks since watching began, this one included; 1 when earlier looks are not adjusted for.</param>
    public Significance(double[] maxima, ScanOptions options, int looks)
    {
        (this.maxima, this.options, this.looks) = (maxima, options, looks);
        var mean = maxima.Average();
        scale = Math.Sqrt(maxima.Average(one => (one - mean) * (one - mean)) * 6) / Math.PI;
        mode = mean - (Euler * scale);
    }

    /// <summary>Whether a replicate reaches what was observed; a rounding is no difference.</summary>
    public static bool Reaches(double maximum, double observed) => maximum >= observed - 1e-9;

    /// <summary>The share of all, the observed one included, that is at least as large (Dwass 1957); h/L when drawing stopped early (Besag and Clifford 1991).</summary>
    public double P(double observed)
    {
        var reached = maxima.Count(one => Reaches(one, observed));
        return options.StopAfter is { } enough && reached >= enough && maxima.Length < options.Replications
            ? reached / (double)maxima.Length
            : (reached + 1) / (double)(maxima.Length + 1);
    }

    /// <summary>The upper tail of the Gumbel distribution with the mean and the variance of the maxima.</summary>
    public double Gumbel(double observed)
    {
        if (scale <= 0) return observed > mode ? Smallest : 1;
        return Math.Max(Smallest, -double.ExpM1(-Math.Exp(-(observed - mode) / scale)));
    }

    /// <summary>Days in which chance alone gives one alarm of this p; not a number for a scan of any time, which is not repeated.</summary>
    public double Recurrence(double p) => !options.Prospective ? double.NaN : looks <= 1
        ? options.DaysBetweenLooks / p
        : options.DaysBetweenLooks / -double.ExpM1(double.LogP1(-Math.Min(p, 1 - 1e-16)) / looks);
}
