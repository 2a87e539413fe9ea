using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against the printed digits of R's pnorm, qnorm and qt.</summary>
public sealed class NormalShareTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.158655253931457)]
    [InlineData(1.96, 0.0249978951482204)]
    [InlineData(-2, 0.977249868051821)]
    [InlineData(3.5, 0.000232629079035525)]
    [InlineData(8, 6.22096057427178e-16)]
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
}
