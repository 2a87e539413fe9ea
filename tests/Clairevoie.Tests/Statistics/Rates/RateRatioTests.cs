using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against the incomplete beta function of mpmath 1.3.0 at forty digits; the first line is also the example
/// of <c>poisson.test</c> in R, which prints 0.8584264 and 4.2772659.</summary>
public sealed class RateRatioTests
{
    private const double Close = 1e-9;

    [Theory]
    [InlineData(21, 3011, 11, 800, 1.97148809524, 0.858426403392, 4.27726594365)]
    [InlineData(117, 365, 226, 365, 1.93162393162, 1.53843087501, 2.43591848925)]
    [InlineData(661, 365, 778, 365, 1.17700453858, 1.05971808299, 1.3075690698)]
    public void The_exact_interval_is_the_one_that_others_compute(long first, double over, long second, double overThen, double ratio, double low, double high)
    {
        var found = RateRatio.Of(new EventCount(first, over), new EventCount(second, overThen));

        Assert.Equal(ratio, found.Ratio, ratio * Close);
        Assert.Equal(low, found.Low, low * Close);
        Assert.Equal(high, found.High, high * Close);
    }

    [Fact]
    public void Nothing_seen_second_leaves_room_up_to_a_bound()
    {
        var found = RateRatio.Of(new EventCount(10, 1), new EventCount(0, 1));

        Assert.Equal((0d, 0d), (found.Ratio, found.Low));
        Assert.Equal(0.446125549592, found.High, 1e-9);
    }

    [Fact]
    public void Nothing_seen_first_has_no_upper_end()
    {
        var found = RateRatio.Of(new EventCount(0, 1), new EventCount(7, 1));

        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), (found.Ratio, found.High));
        Assert.Equal(1.44130851884, found.Low, 1e-9);
    }

    [Fact]
    public void Turning_the_two_round_turns_the_interval_over()
    {
        var (there, back) = (RateRatio.Of(new EventCount(40, 3), new EventCount(70, 5)), RateRatio.Of(new EventCount(70, 5), new EventCount(40, 3)));

        Assert.Equal(1 / there.High, back.Low, 1e-12);
        Assert.Equal(1 / there.Low, back.High, 1e-12);
    }

    [Fact]
    public void Large_counts_give_a_narrow_interval_around_the_ratio()
    {
        var found = RateRatio.Of(new EventCount(500_000, 365), new EventCount(550_000, 365));

        Assert.InRange(found.High - found.Low, 0.001, 0.01);
        Assert.InRange(1.1, found.Low, found.High);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    public void A_count_below_nothing_or_over_no_time_is_refused(long events, double exposure) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventCount(events, exposure));
}
