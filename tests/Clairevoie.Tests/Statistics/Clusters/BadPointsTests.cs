using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

/// <summary>What is no point of a plane in metres reaches no cluster, no surface and no pair.</summary>
public sealed class BadPointsTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_coordinate_that_is_no_number_is_refused_with_its_place_in_the_file(double wrong) =>
        Assert.Contains("Point 2", Refused(("not-a-number", [650_000, wrong], [6_860_000, 6_860_001])), StringComparison.Ordinal);

    [Fact]
    public void Degrees_are_refused_with_the_remedy_whichever_comes_first()
    {
        Assert.Contains("project them first", Refused(("degrees", [2.35, 2.36], [48.85, 48.86])), StringComparison.Ordinal);
        Assert.Contains("project them first", Refused(("degrees", [48.85, 48.86], [2.35, 2.36])), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_northings_as_eastings_are_asked() =>
        Assert.Contains("1 eastings for 2", Refused(("lengths-differ", [650_000], [6_860_000, 6_860_001])), StringComparison.Ordinal);

    private static string Refused((string Code, double[] X, double[] Y) given)
    {
        var refused = Assert.Throws<DataRefusedException>(() => PlanePoints.Of(given.X, given.Y));
        Assert.Equal(given.Code, refused.Code);
        return refused.Says.English;
    }
}
