using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// Gives each case a place and a step anew, as often as the population makes one expect: factor, then place, then step. Cases
/// that fall before the horizon are in no window, and end with their first draw.
/// </summary>
internal sealed class PoissonDraw : Draw
{
    /// <summary>Standard deviations that a drawn number does not pass.</summary>
    private const double Never = 20;

    private readonly FactorMeasure measure;
    private readonly int horizon;
    private readonly ulong seed;
    private readonly double whole;
    private readonly double[] factors;
    private readonly double[][] places;
    private readonly int[] site;
    private readonly int[] time;
    private int drawn;

    public PoissonDraw(FactorMeasure measure, ScanFrame frame)
    {
        (this.measure, horizon, seed) = (measure, frame.Horizon, frame.Options.Seed);
        (site, time) = (new int[frame.Cases], new int[frame.Cases]);
        places = [.. Enumerable.Range(0, measure.Factors).Select(j => Running(frame.Sites, i => measure.Place(i, j)))];
        factors = Running(measure.Factors, j => places[j][^1] * (measure.Time(j)[^1] - measure.Time(j)[horizon]) / measure.Divisor(j));
        whole = Running(measure.Factors, j => places[j][^1] * measure.Time(j)[^1] / measure.Divisor(j))[^1];
    }

    private PoissonDraw(PoissonDraw other)
    {
        (measure, horizon, seed, whole, factors, places) = (other.measure, other.horizon, other.seed, other.whole, other.factors, other.places);
        (site, time) = (new int[other.site.Length], new int[other.site.Length]);
    }

    public override ReadOnlySpan<int> Site => site.AsSpan(0, drawn);

    public override ReadOnlySpan<int> Time => time.AsSpan(0, drawn);

    public override double Most
    {
        get
        {
            var expected = site.Length * factors[^1] / whole;
            return Math.Min(site.Length, expected + (Never * Math.Sqrt(expected)));
        }
    }

    public override void Next(int replicate)
    {
        var chance = new CounterChance(seed, (ulong)replicate);
        drawn = 0;
        for (var i = 0; i < site.Length; i++)
        {
            var at = 3UL * (ulong)i;
            var share = chance.Real(at) * whole;
            if (horizon > 0 && share >= factors[^1]) continue;
            var factor = Found(factors, share);
            var steps = measure.Time(factor);
            site[drawn] = Found(places[factor], chance.Real(at + 1) * places[factor][^1]);
            time[drawn++] = horizon + Found(steps.AsSpan(horizon + 1), steps[horizon] + (chance.Real(at + 2) * (steps[^1] - steps[horizon])));
        }
    }

    public override Draw Another() => new PoissonDraw(this);

    private static double[] Running(int count, Func<int, double> weight)
    {
        var (sum, sums) = (0d, new double[count]);
        for (var i = 0; i < count; i++) sums[i] = sum += weight(i);
        return sums;
    }

    // The first whose running sum passes what was drawn.
    private static int Found(ReadOnlySpan<double> sums, double wanted)
    {
        var (low, high) = (0, sums.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sums[middle] > wanted) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
