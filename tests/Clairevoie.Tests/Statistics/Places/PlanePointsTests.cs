using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Places;

public sealed class PlanePointsTests
{
    [Theory]
    [InlineData(180, 90)]
    [InlineData(-180, -90)]
    [InlineData(90, 180)]
    [InlineData(-90, -180)]
    public void Points_up_to_the_last_degree_are_refused_whichever_axis_comes_first(double x, double y)
    {
        var refused = Assert.Throws<DataRefusedException>(() => PlanePoints.Of(new[] { x, 2.35 }, new[] { y, 48.85 }));

        Assert.Equal("degrees", refused.Code);
        Assert.Contains("EPSG:2154", refused.Says.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(180.5, 48.5)]
    [InlineData(48.5, 180.5)]
    [InlineData(100.5, 100.5)]
    [InlineData(-95.5, 91.5)]
    public void Points_beyond_the_last_degree_are_metres(double x, double y) =>
        Assert.Equal(2, PlanePoints.Of(new[] { x, 2.35 }, new[] { y, 8.85 }).Count);

    [Fact]
    public void A_small_plane_of_whole_metres_or_of_one_point_alone_is_no_globe()
    {
        Assert.Equal(2, PlanePoints.Of(new double[] { 1, 2 }, new double[] { 3, 4 }).Count);
        Assert.Equal(2, PlanePoints.Of(new[] { 1.5, 2.5 }, new double[] { 3, 4 }).Count);
        Assert.Equal(2, PlanePoints.Of(new double[] { 1, 2 }, new[] { 3.5, 4.5 }).Count);
        Assert.Equal(1, PlanePoints.Of(new[] { 2.35 }, new[] { 48.85 }).Count);
        Assert.Equal("degrees", Assert.Throws<DataRefusedException>(() => PlanePoints.Of(new[] { 1, 2.5 }, new[] { 3, 4.5 })).Code);
    }

    [Fact]
    public void Points_stay_as_they_were_given_and_none_is_none()
    {
        var points = PlanePoints.Of(new double[] { 650_000, 651_000 }, new double[] { 6_860_000, 6_861_000 });

        Assert.Equal([650_000, 651_000], points.X.ToArray());
        Assert.Equal([6_860_000, 6_861_000], points.Y.ToArray());
        Assert.Equal((0, 0), (PlanePoints.Empty.Count, PlanePoints.Of(default, default).Count));
    }

    [Theory]
    [InlineData(double.NaN, 1, "Le point 1 ")]
    [InlineData(1, double.NegativeInfinity, "Le point 1 ")]
    public void A_point_without_two_finite_coordinates_is_named(double x, double y, string french)
    {
        var refused = Assert.Throws<DataRefusedException>(() => PlanePoints.Of(new[] { x, 650_000 }, new[] { y, 6_860_000 }));

        Assert.Equal("not-a-number", refused.Code);
        Assert.Contains(french, refused.Says.French, StringComparison.Ordinal);
    }
}
