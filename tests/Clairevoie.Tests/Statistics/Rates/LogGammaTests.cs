using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Rates;

/// <summary>Held against mpmath 1.3.0 at thirty digits.</summary>
public sealed class LogGammaTests
{
    [Theory]
    [InlineData(0.25, 1.2880225246980774574)]
    [InlineData(0.5, 0.57236494292470008707)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3.5, 1.2009736023470742248)]
    [InlineData(14.999, 25.188546870546927907)]
    [InlineData(15, 25.1912211827386815)]
    [InlineData(15.5, 26.536914491115613624)]
    [InlineData(20, 39.339884187199494036)]
    [InlineData(50, 144.56574394634488601)]
    [InlineData(1000, 5905.2204232091812118)]
    [InlineData(1e6, 12815504.56914761166)]
    public void It_is_the_one_that_others_compute(double x, double expected) =>
        Assert.Equal(expected, LogGamma.Of(x), Math.Max(1.5e-14, 1e-15 * expected));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    public void It_is_asked_of_positive_numbers_only(double x) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LogGamma.Of(x));
}
