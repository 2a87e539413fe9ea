using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against plain sums of binomial probabilities.</summary>
public sealed class MidPTests
{
    [Theory]
    [InlineData(21, 3011, 11, 800, 0.08007683656038758, 0.1120173195753993, 0.9166020758605322, 4.058404252508521)]
    [InlineData(40, 3, 70, 5, 0.8125244441877457, 0.8890346665621495, 0.7141419698718825, 1.5598703823133604)]
    [InlineData(117, 365, 226, 365, 3.0953949109908877e-09, 4.103225685603708e-09, 1.5475782677409198, 2.420467436168344)]
    [InlineData(3, 1, 9, 1, 0.09228515625, 0.14599609375, 0.8476264199980275, 13.737435552724143)]
    public void P_and_interval_are_those_of_plain_sums(long first, double over, long second, double overThen, double p, double exact, double low, double high)
    {
        var found = MidP.Of(new EventCount(first, over), new EventCount(second, overThen));

        // The tails are differences from one: what is left of fifteen digits.
        Assert.Equal(p, found.P, 1e-13);
        Assert.Equal(exact, found.Exact, 1e-13);
        Assert.Equal(low, found.Ratio.Low, low * 1e-9);
        Assert.Equal(high, found.Ratio.High, high * 1e-9);
    }

    [Fact]
    public void It_is_narrower_than_the_exact_interval_and_lies_inside_it()
    {
        var (first, second) = (new EventCount(12, 1), new EventCount(20, 1));
        var (mid, exact) = (MidP.Of(first, second).Ratio, RateRatio.Of(first, second));

        Assert.True(exact.Low < mid.Low && mid.High < exact.High);
    }

    [Fact]
    public void Nothing_seen_on_one_side_leaves_the_interval_open_there()
    {
        Assert.Equal(0, MidP.Of(new EventCount(8, 1), new EventCount(0, 1)).Ratio.Low);
        Assert.Equal(double.PositiveInfinity, MidP.Of(new EventCount(0, 1), new EventCount(8, 1)).Ratio.High);
        Assert.Equal(1, MidP.Of(new EventCount(0, 1), new EventCount(0, 1)).P);
    }

    [Fact]
    public void Turning_the_two_round_turns_the_interval_over_and_keeps_p()
    {
        var (there, back) = (MidP.Of(new EventCount(40, 3), new EventCount(70, 5)), MidP.Of(new EventCount(70, 5), new EventCount(40, 3)));

        Assert.Equal(there.P, back.P, 1e-12);
        Assert.Equal(1 / there.Ratio.High, back.Ratio.Low, 1e-10);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_level_that_is_none_is_refused(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MidP.Of(new EventCount(1, 1), new EventCount(1, 1), level));
}
