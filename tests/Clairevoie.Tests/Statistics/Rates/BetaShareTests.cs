using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against mpmath 1.3.0 at thirty digits, and against what is known by thought.</summary>
public sealed class BetaShareTests
{
    [Theory]
    [InlineData(0.3, 2, 5, 0.579825)]
    [InlineData(0.7, 2, 5, 0.989065)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.01, 50, 3, 1.3001275e-97)]
    [InlineData(0.999, 3, 80, 1)]
    [InlineData(0.2, 1, 1, 0.2)]
    public void The_share_below_a_value_is_the_one_that_others_compute(double value, double a, double b, double share) =>
        Assert.Equal(share, BetaShare.Below(value, a, b), 2e-13 * share);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(7, 1)]
    public void Nothing_lies_below_zero_and_all_below_one(double value, double share) =>
        Assert.Equal(share, BetaShare.Below(value, 2, 3));

    [Theory]
    [InlineData(0.05, 0.4, 9)]
    [InlineData(0.3, 2, 5)]
    [InlineData(0.9, 30, 4)]
    public void Looked_at_from_the_other_end_the_rest_lies_above(double value, double a, double b) =>
        Assert.Equal(1, BetaShare.Below(value, a, b) + BetaShare.Below(1 - value, b, a), 1e-13);

    [Theory]
    [InlineData(0.025, 3, 9)]
    [InlineData(0.5, 1, 4)]
    [InlineData(0.999, 40, 2)]
    public void The_value_below_which_a_share_lies_has_that_share_below_it(double share, double a, double b) =>
        Assert.Equal(share, BetaShare.Below(BetaShare.Quantile(share, a, b), a, b), 1e-13);
}
