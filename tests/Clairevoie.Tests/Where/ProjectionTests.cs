using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Where;

/// <summary>Reference values made with PROJ (cs2cs).</summary>
public sealed class ProjectionTests
{
    [Theory]
    [InlineData(2.337426, 48.894034, 651419.964, 6866206.652)]
    [InlineData(-4.034087, 45.966501, 156000, 6565000)]
    public void Lambert_93_agrees_with_PROJ(double longitude, double latitude, double east, double north)
    {
        var at = Projection.Lambert93.From(new GeoPoint(longitude, latitude));

        Assert.Equal(east, at.East, 0.1);
        Assert.Equal(north, at.North, 0.1);
    }

    [Theory]
    [InlineData(2.337426, 48.894034, 3760117.736, 2893740.698)]
    [InlineData(-4.034087, 45.966501, 3239203.911, 2641780.994)]
    public void The_European_grid_agrees_with_PROJ(double longitude, double latitude, double east, double north)
    {
        var at = Projection.EuropeanGrid.From(new GeoPoint(longitude, latitude));

        Assert.Equal(east, at.East, 0.1);
        Assert.Equal(north, at.North, 0.1);
    }

    [Fact]
    public void A_point_goes_and_comes_back()
    {
        var home = new GeoPoint(-4.0123, 45.9712);

        foreach (var projection in new[] { Projection.Lambert93, Projection.EuropeanGrid })
        {
            var back = projection.ToDegrees(projection.From(home));
            Assert.Equal(home.Longitude, back.Longitude, 1e-7);
            Assert.Equal(home.Latitude, back.Latitude, 1e-7);
        }
    }

    [Theory]
    [InlineData(200, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, 91)]
    public void A_point_off_the_globe_cannot_be_written(double longitude, double latitude)
    {
        Assert.False(GeoPoint.Could(longitude, latitude));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(longitude, latitude));
    }
}
