using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Scan;

/// <summary>Gives each case a place and a step anew, as often as the population makes one expect: factor, then place, then step.</summary>
internal sealed class PoissonDraw : Draw
{
    private readonly FactorMeasure measure;
    private readonly ulong seed;
    private readonly double[] factors;
    private readonly double[][] places;
    private readonly int[] site;
    private readonly int[] time;

    public PoissonDraw(FactorMeasure measure, int sites, int cases, ulong seed)
    {
        (this.measure, this.seed) = (measure, seed);
        (site, time) = (new int[cases], new int[cases]);
        places = [.. Enumerable.Range(0, measure.Factors).Select(j => Running(sites, i => measure.Place(i, j)))];
        factors = Running(measure.Factors, j => places[j][^1] * measure.Time(j)[^1] / measure.Divisor(j));
    }

    private PoissonDraw(PoissonDraw other)
    {
        (measure, seed, factors, places) = (other.measure, other.seed, other.factors, other.places);
        (site, time) = (new int[other.site.Length], new int[other.site.Length]);
    }

    public override ReadOnlySpan<int> Site => site;

    public override ReadOnlySpan<int> Time => time;

    public override void Next(int replicate)
    {
        var chance = new CounterChance(seed, (ulong)replicate);
        for (var i = 0; i < site.Length; i++)
        {
            var at = 3UL * (ulong)i;
            var factor = Found(factors, chance.Real(at));
            site[i] = Found(places[factor], chance.Real(at + 1));
            time[i] = Found(measure.Time(factor).AsSpan(1), chance.Real(at + 2));
        }
    }

    public override Draw Another() => new PoissonDraw(this);

    private static double[] Running(int count, Func<int, double> weight)
    {
        var (sum, sums) = (0d, new double[count]);
        for (var i = 0; i < count; i++) sums[i] = sum += weight(i);
        return sums;
    }

    // The first whose running sum passes the share that was drawn.
    private static int Found(ReadOnlySpan<double> sums, double share)
    {
        var (low, high, wanted) = (0, sums.Length - 1, share * sums[^1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sums[middle] > wanted) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
