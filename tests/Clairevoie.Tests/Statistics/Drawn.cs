using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Tests.Statistics;

/// <summary>Small sets of points drawn by a seed: some scattered, some in heaps, many at equal distances, a few at one place.</summary>
internal sealed class Drawn
{
    private Drawn(int count) => (X, Y, Day) = (new double[count], new double[count], new int[count]);

    public double[] X { get; }

    public double[] Y { get; }

    public int[] Day { get; }

    public PlanePoints Points => PlanePoints.Of(X, Y);

    public IReadOnlyList<DateOnly> Dates => [.. Day.Select(day => new DateOnly(2025, 1, 1).AddDays(day))];

    public static Drawn Of(ulong seed, int count)
    {
        var drawn = new Drawn(count);
        var chance = new CounterChance(seed, 0);
        for (var i = 0; i < count; i++)
        {
            var heap = chance.Below((ulong)i * 4, 6);
            var (right, up) = (chance.Real(((ulong)i * 4) + 1), chance.Real(((ulong)i * 4) + 2));
            var width = heap < 4 ? 120 : 1000;
            (drawn.X[i], drawn.Y[i]) = (650000 + (heap * 150) + Math.Round(width * right * right), 6860000 + (heap % 3 * 300) + Math.Round(width * up));
            drawn.Day[i] = (int)chance.Below(((ulong)i * 4) + 3, 60);
        }

        return drawn;
    }

    /// <summary>The same points in another order, and where each of them stood.</summary>
    public (Drawn Points, int[] Was) Shuffled(ulong seed)
    {
        var chance = new CounterChance(seed, 1);
        var was = Enumerable.Range(0, X.Length).OrderBy(i => chance.Bits((ulong)i)).ToArray();
        var other = new Drawn(X.Length);
        for (var i = 0; i < was.Length; i++) (other.X[i], other.Y[i], other.Day[i]) = (X[was[i]], Y[was[i]], Day[was[i]]);
        return (other, was);
    }
}
