using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Rates;

/// <summary>
/// How often each count comes when so many are expected: Poisson, or negative binomial when the variance is
/// <paramref name="Dispersion"/> times the mean (the linear form, NB1).
/// </summary>
/// <remarks>Probabilities come from the recurrence between neighbours, from the mode outwards, and are scaled to sum to one:
/// additions, multiplications and divisions only, so that the same numbers come on any machine.</remarks>
/// <param name="Mean">What is expected, above zero.</param>
/// <param name="Dispersion">Variance over mean, from 1.</param>
internal readonly record struct CountLaw(double Mean, double Dispersion)
{
    /// <summary>Beyond this many standard deviations nothing is tabled; what lies there is under 1e-15.</summary>
    private const double Reach = 9;

    /// <summary>The smallest count of the table, and the probabilities from there on.</summary>
    public (int First, double[] Shares) Table()
    {
        if (!(Mean > 0) || !(Dispersion >= 1) || Mean * Dispersion > 1e9)
            throw DataRefusedException.Because("count-law", $"Loi de comptage impossible : moyenne {Mean}, dispersion {Dispersion}.", $"No such law of counts: mean {Mean}, dispersion {Dispersion}.");
        var spread = Reach * Math.Sqrt(Mean * Dispersion);
        var first = (int)Math.Max(0, Math.Floor(Mean - spread));
        // The upper tail of small counts is longer than a normal one: forty dispersions more.
        var last = (int)Math.Ceiling(Mean + spread + (40 * Dispersion));
        var shares = new double[last - first + 1];
        Fill(shares, first, Math.Clamp((int)Mean, first, last) - first);
        return (first, shares);
    }

    /// <summary>The probability of this count over that of the count before.</summary>
    private double Step(int count)
    {
        if (Dispersion == 1)
            return Mean / count;
        var size = Mean / (Dispersion - 1);
        return (count - 1 + size) / count * ((Dispersion - 1) / Dispersion);
    }

    private void Fill(double[] shares, int first, int mode)
    {
        shares[mode] = 1;
        for (var at = mode + 1; at < shares.Length; at++)
            shares[at] = shares[at - 1] * Step(first + at);
        for (var at = mode; at > 0; at--)
            shares[at - 1] = shares[at] / Step(first + at);
        var sum = 0d;
        foreach (var share in shares)
            sum += share;
        for (var at = 0; at < shares.Length; at++)
            shares[at] /= sum;
    }
}
