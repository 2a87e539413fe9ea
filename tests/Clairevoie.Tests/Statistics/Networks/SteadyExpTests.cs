using Clairevoie.Statistics.Networks;
using Xunit;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>The exponential that is alike on every machine is the exponential.</summary>
public sealed class SteadyExpTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1e-9)]
    [InlineData(-0.5)]
    [InlineData(-1)]
    [InlineData(-7.25)]
    [InlineData(-100.75)]
    [InlineData(-650)]
    public void It_is_the_exponential(double x) => Assert.Equal(1, SteadyExp.Of(x) / Math.Exp(x), 1e-12);

    [Fact]
    public void Far_below_it_is_nothing() => Assert.Equal(0, SteadyExp.Of(-701));
}
