namespace Clairevoie.Tests.Statistics;

/// <summary>
/// Synthetic reports over a fictional year on a square of 32 km: places that repeat, a denser middle, a uniform ground, and
/// one scene re-formed in the last week. The recipe is SplitMix64 by position with seed 20240726, so that any program in any
/// language makes the same events and results can be compared.
/// </summary>
public sealed class SyntheticEvents
{
    private const ulong Seed = 20240726;
    private const double Left = 636000, Bottom = 6846000, Side = 32000, CentreX = 652000, CentreY = 6862000;

    private static readonly double[] OfWeekday = [1, .95, .95, 1, 1.2, 1.4, 1.1];

    private SyntheticEvents(int count) => (X, Y, Day) = (new double[count], new double[count], new int[count]);

    /// <summary>Eastings, EPSG:2154, metres to a tenth.</summary>
    public double[] X { get; }

    /// <summary>Northings, EPSG:2154, metres to a tenth.</summary>
    public double[] Y { get; }

    /// <summary>Days from 0 to 364; day 0 is 1 January 2024.</summary>
    public int[] Day { get; }

    /// <summary>The same, as dates.</summary>
    public IReadOnlyList<DateOnly> Dates => [.. Day.Select(day => new DateOnly(2024, 1, 1).AddDays(day))];

    /// <summary>Makes n events.</summary>
    public static SyntheticEvents Of(int count)
    {
        var made = new SyntheticEvents(count);
        var (places, days) = (Places(), Days());
        var scene = count - Math.Max(15, count / 1000);
        for (var i = 0; i < count; i++)
        {
            var (x, y) = i >= scene ? Around((655200, 6866300), 120, i) : Where(i, places);
            made.X[i] = Rounded(x, Left);
            made.Y[i] = Rounded(y, Bottom);
            made.Day[i] = i >= scene ? 358 + (int)Math.Floor(7 * Real(8, i)) : Math.Min(First(days, Real(8, i)), 364);
        }

        return made;
    }

    private static (double X, double Y) Where(int i, Repeated places) => Real(3, i) switch
    {
        < 0.4 => Around(Place(places, Real(4, i)), 150, i),
        < 0.8 => Around((CentreX, CentreY), 5000, i),
        _ => (Left + (Side * Real(6, i)), Bottom + (Side * Real(7, i))),
    };

    private static (double X, double Y) Place(Repeated places, double share) =>
        places.Where[Math.Min(First(places.Shares, share), places.Where.Length - 1)];

    private static (double X, double Y) Around((double X, double Y) centre, double sigma, int i)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - Real(5, 2 * (long)i)));
        var angle = 2 * Math.PI * Real(5, (2 * (long)i) + 1);
        return (centre.X + (sigma * (radius * Math.Cos(angle))), centre.Y + (sigma * (radius * Math.Sin(angle))));
    }

    private static Repeated Places() => new(
        [.. Enumerable.Range(0, 200).Select(j =>
        {
            var (angle, radius) = (2 * Math.PI * Real(1, j), 12000 * Math.Sqrt(Real(2, j)));
            return (CentreX + (radius * Math.Cos(angle)), CentreY + (radius * Math.Sin(angle)));
        })],
        Cumulated([.. Enumerable.Range(0, 200).Select(j => 1 / (j + 1.0))]));

    private static double[] Days() =>
        Cumulated([.. Enumerable.Range(0, 365).Select(day => OfWeekday[day % 7] * (1 + (.2 * Math.Sin(2 * Math.PI * day / 365))))]);

    private static double[] Cumulated(double[] weights)
    {
        for (var i = 1; i < weights.Length; i++) weights[i] += weights[i - 1];
        var total = weights[^1];
        return [.. weights.Select(weight => weight / total)];
    }

    private static int First(double[] cumulated, double share)
    {
        var (low, high) = (0, cumulated.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cumulated[middle] <= share) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // Tenths of a metre as numpy rounds them: times ten, half to even, over ten.
    private static double Rounded(double at, double low) =>
        Math.Min(Math.Round(Math.Clamp(at, low, low + Side - .01) * 10) / 10, low + Side - .1);

    private static double Real(ulong stream, long position)
    {
        var z = Seed + stream + (((ulong)position + 1) * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    private sealed record Repeated((double X, double Y)[] Where, double[] Shares);
}
