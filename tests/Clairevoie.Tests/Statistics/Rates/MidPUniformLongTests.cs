using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>2,000 pairs of counts of one same rate.</summary>
public sealed class MidPUniformLongTests
{
    [Theory]
    [InlineData(40, 1, 1)]
    [InlineData(60, 3, 5)]
    public void P_is_uniform_where_two_rates_are_one(long mean, int over, int overThen)
    {
        var p = new List<double>();
        for (var pair = 0UL; pair < Uniform.Sets; pair++)
        {
            var (first, second) = (Drawn(mean * over, pair, 1), Drawn(mean * overThen, pair, 2));
            var found = MidP.Of(new EventCount(first, over), new EventCount(second, overThen));
            var seen = Probability(second, first + second, overThen / (double)(over + overThen));
            p.Add(Randomised(found.P, seen, new CounterChance(pair, 3).Real(0)));
        }

        Uniform.Holds(p);
    }

    [Fact]
    public void Counting_half_of_the_outcome_seen_is_right_on_average_and_counting_all_of_it_is_too_much()
    {
        var (mid, exact) = (0d, 0d);
        for (var pair = 0UL; pair < Uniform.Sets; pair++)
        {
            var found = MidP.Of(new EventCount(Drawn(6, pair, 1), 1), new EventCount(Drawn(6, pair, 2), 1));
            (mid, exact) = (mid + (found.P / Uniform.Sets), exact + (found.Exact / Uniform.Sets));
        }

        Assert.Equal(0.5, mid, 0.02);
        Assert.True(exact > 0.58);
    }

    private static int Drawn(long mean, ulong pair, ulong side) => new DrawnCount(mean, 1, new(pair, side)).At(0);

    // Mid-p holds half of the outcome seen: chance takes all of it, or none, or anything between.
    private static double Randomised(double mid, double seen, double chance)
    {
        var tail = (mid / 2) + ((0.5 - chance) * seen);
        return 2 * Math.Min(tail, 1 - tail);
    }

    private static double Probability(int hits, int all, double share) =>
        Math.Exp(LogGamma.Of(all + 1) - LogGamma.Of(hits + 1) - LogGamma.Of(all - hits + 1) + (hits * Math.Log(share)) + ((all - hits) * Math.Log(1 - share)));
}
