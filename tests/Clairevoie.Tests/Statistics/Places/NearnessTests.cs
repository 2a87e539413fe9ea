using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Places;

/// <summary>Every range of a row of points is asked, by lanes and one by one, and compared with looking at each point.</summary>
public sealed class NearnessTests
{
    private const int Points = 21;
    private const double Radius = 5, Days = 2;

    private static readonly int[] Ids = [.. Enumerable.Range(0, Points).Select(at => (at * 8) % Points)];
    private static readonly double[] X = Padded(1, 12), Y = Padded(2, 12), Day = Padded(3, 6);

    public static TheoryData<bool, bool> Ways => new() { { true, true }, { true, false }, { false, true }, { false, false } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Near_is_within_the_radius_and_the_days_both_included(bool vectors, bool withDays)
    {
        var nearness = new Nearness(X, Y, withDays ? Day : [], (Radius, Days), vectors);
        foreach (var (from, until) in Ranges())
        {
            var near = Enumerable.Range(from, until - from).Count(at => IsNear(at, withDays));

            Assert.Equal(near, nearness.Count(from, until, 6, 6, 3));
            Assert.Equal(near > 0, nearness.Any(from, until, 6, 6, 3));
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_nearest_is_the_one_at_the_least_distance_then_the_fewest_days_then_the_lowest_number(bool vectors, bool withDays)
    {
        var nearness = new Nearness(X, Y, withDays ? Day : [], (Radius, Days), vectors);
        foreach (var (from, until) in Ranges())
        {
            var best = new Nearest();
            nearness.Nearest(from, until, (6, 6, 3), Ids, ref best);
            var expected = Enumerable.Range(from, until - from).Where(at => IsNear(at, withDays))
                .OrderBy(Square).ThenBy(at => withDays ? Math.Abs(Day[at] - 3) : 0).ThenBy(at => Ids[at]).DefaultIfEmpty(-1).First();

            Assert.Equal(expected, best.Place);
            Assert.Equal(expected < 0 ? double.PositiveInfinity : Square(expected), best.Square);
        }
    }

    [Fact]
    public void A_second_search_keeps_the_better_of_both()
    {
        var best = new Nearest();
        best.Try(4, 1, 7, 0);
        best.Try(4, 1, 8, 1);
        Assert.Equal(0, best.Place);
        best.Try(4, 1, 6, 2);
        Assert.Equal(2, best.Place);
        best.Try(4, 0, 9, 3);
        Assert.Equal(3, best.Place);
        best.Try(4.5, 0, 0, 4);
        Assert.Equal((3, 4d), (best.Place, best.Square));
    }

    private static IEnumerable<(int From, int Until)> Ranges() =>
        from first in Enumerable.Range(0, Points) from end in Enumerable.Range(first, Points - first + 1) select (first, end);

    private static bool IsNear(int at, bool withDays) => Square(at) <= Radius * Radius && (!withDays || Math.Abs(Day[at] - 3) <= Days);

    private static double Square(int at) => ((X[at] - 6) * (X[at] - 6)) + ((Y[at] - 6) * (Y[at] - 6));

    // Whole metres, so that many lie on the border and many at equal distances; the padding is what no test of distance passes.
    private static double[] Padded(ulong stream, uint below)
    {
        var chance = new CounterChance(4, stream);
        return [.. Enumerable.Range(0, Points).Select(at => (double)chance.Below((ulong)at, below)), .. Enumerable.Repeat(double.PositiveInfinity, CellOrder.Padding)];
    }
}
