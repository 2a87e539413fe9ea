namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The smallest measure seen for each number of cases. Of all windows with so many cases only the smallest can be the
/// maximum, so that one logarithm per number is enough for millions of windows.
/// </summary>
internal sealed class Leasts(int cases)
{
    private readonly double[] least = Filled(cases + 1);
    private readonly (int Rank, int From, int To)[] where = new (int, int, int)[cases + 1];

    /// <summary>The largest number of cases seen.</summary>
    public int Most { get; private set; }

    public double Of(int c) => least[c];

    public (int Rank, int From, int To) Where(int c) => where[c];

    public void See(int c, double measure, int rank, int from, int to)
    {
        if (measure >= least[c]) return;
        least[c] = measure;
        where[c] = (rank, from, to);
        if (c > Most) Most = c;
    }

    public void Clear()
    {
        least.AsSpan(0, Most + 1).Fill(double.PositiveInfinity);
        Most = 0;
    }

    /// <summary>The largest likelihood ratio of all that was seen, and the number of cases that has it; 0 when nothing gathers.</summary>
    public (double Llr, int Cases) Best(Likelihood likelihood)
    {
        var best = (Llr: 0d, Cases: 0);
        for (var c = 1; c <= Most; c++)
            if (least[c] < double.PositiveInfinity && likelihood.Ratio(c, least[c]) is var ratio && ratio > best.Llr) best = (ratio, c);
        return best;
    }

    private static double[] Filled(int count)
    {
        var all = new double[count];
        Array.Fill(all, double.PositiveInfinity);
        return all;
    }
}
