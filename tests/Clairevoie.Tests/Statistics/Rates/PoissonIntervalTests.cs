using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>The exact interval of a count, against half the quantiles of chi-square, by which Garwood writes it.</summary>
public sealed class PoissonIntervalTests
{
    [Fact]
    public void A_count_below_none_and_a_level_of_one_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonInterval.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonInterval.Of(5, 1));
    }

    // Half of qchisq(0.025, 2x) and of qchisq(0.975, 2x + 2).
    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.0253, 5.572)]
    [InlineData(10, 4.795, 18.390)]
    [InlineData(50, 37.111, 65.919)]
    [InlineData(100, 81.364, 121.627)]
    public void Its_ends_are_half_of_chi_square_quantiles(long events, double low, double high)
    {
        var interval = PoissonInterval.Of(events);

        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }
}
