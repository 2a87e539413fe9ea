using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against the printed digits of R's pnorm, qnorm and qt, and against mpmath 1.3.0.</summary>
public sealed class NormalShareTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.158655253931457)]
    [InlineData(1.96, 0.0249978951482204)]
    [InlineData(-2, 0.977249868051821)]
    [InlineData(3.5, 0.000232629079035525)]
    [InlineData(8, 6.22096057427178e-16)]
    [InlineData(2.999, 0.0013543365337271062)]
    [InlineData(3, 0.0013498980316300945)]
    [InlineData(3.001, 0.0013454728250849665)]
    [InlineData(-3, 0.99865010196836991)]
    [InlineData(-3.5, 0.99976737092096447)]
    [InlineData(0.1, 0.46017216272297102)]
    [InlineData(37, 5.7255712225245768e-300)]
    public void The_share_above_a_value_is_the_one_that_others_compute(double value, double above) =>
        Assert.Equal(above, NormalShare.Above(value), above * 1e-12);

    [Theory]
    [InlineData(0.975, 1.95996398454005)]
    [InlineData(0.005, -2.5758293035489)]
    [InlineData(0.5, 0)]
    public void The_value_below_which_a_share_lies_is_found(double share, double value) =>
        Assert.Equal(value, NormalShare.Quantile(share), 1e-12);

    [Theory]
    [InlineData(24, 2.06389856162803)]
    [InlineData(5, 2.57058183563631)]
    public void An_estimated_spread_makes_the_interval_wider(int freedom, double width) =>
        Assert.Equal(width, StudentShare.HalfWidth(0.95, freedom), 1e-10);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    public void No_value_has_all_or_nothing_below_it(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalShare.Quantile(share));

    [Fact]
    public void Both_sides_together_are_twice_one() => Assert.Equal((2 * NormalShare.Above(1.3), 1d), (NormalShare.Beyond(-1.3), NormalShare.Beyond(0)));
}
