namespace Clairevoie.Statistics.Scan;

/// <summary>
/// How much better « more inside » explains the counts than « the same everywhere », for one model. Against a fixed number
/// of cases it falls as the measure of the window (expected cases, or persons) grows: that is what every shortcut rests on.
/// </summary>
/// <param name="cases">All cases.</param>
/// <param name="persons">All cases and controls, for the Bernoulli model; 0 for the others.</param>
internal readonly struct Likelihood(int cases, int persons)
{
    /// <summary>The log likelihood ratio; 0 where there is no excess.</summary>
    /// <param name="c">Cases inside.</param>
    /// <param name="measure">Expected cases inside; persons inside for the Bernoulli model.</param>
    public double Ratio(int c, double measure) => persons == 0 ? Poisson(c, measure) : Bernoulli(c, measure);

    /// <summary>The cases that the measure makes one expect.</summary>
    public double Expected(double measure) => persons == 0 ? measure : measure * cases / persons;

    /// <summary>The rate inside over the rate outside.</summary>
    public double RelativeRisk(int c, double measure)
    {
        var expected = Expected(measure);
        return c / expected / ((cases - c) / (cases - expected));
    }

    private double Poisson(int c, double mu)
    {
        if (c <= mu) return 0;
        var inside = c * Math.Log(c / mu);
        return c == cases ? inside : inside + ((cases - c) * Math.Log((cases - c) / (cases - mu)));
    }

    private double Bernoulli(int c, double n)
    {
        var (outCases, outPersons) = (cases - c, persons - n);
        if (outPersons <= 0 || c * outPersons <= outCases * n) return 0;
        return Entropy(c, n) + Entropy(outCases, outPersons) - Entropy(cases, persons);
    }

    private static double Entropy(double c, double n) => Term(c, n) + Term(n - c, n);

    private static double Term(double part, double whole) => part <= 0 ? 0 : part * Math.Log(part / whole);
}
