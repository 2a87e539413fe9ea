using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics;

/// <summary>The interval of a share, against the tables of Clopper and Pearson as R's <c>binom.test</c> gives them.</summary>
public sealed class ExactShareTests
{
    [Theory]
    [InlineData(8, 10, 0.4439045, 0.9747893)]
    [InlineData(0, 5, 0, 0.5218238)]
    [InlineData(5, 5, 0.4781762, 1)]
    [InlineData(1, 1, 0.025, 1)]
    public void It_is_the_exact_interval(int hits, int all, double low, double high)
    {
        var found = ExactShare.Of(hits, all, 0.95);

        Assert.Equal(low, found.Low, 5);
        Assert.Equal(high, found.High, 5);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void What_is_no_share_is_refused(int hits, int all) => Assert.Equal("share", Assert.Throws<DataRefusedException>(() => ExactShare.Of(hits, all, 0.95)).Code);
}
