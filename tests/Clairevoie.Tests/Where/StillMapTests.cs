using Clairevoie.Windows.Map;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class StillMapTests
{
    [Theory]
    [InlineData(2.22, 2.47, 48.81, 48.90)]
    [InlineData(-4.07, -4.0, 45.94, 45.99)]
    [InlineData(-180, 180, -85, 85)]
    public void A_few_tiles_show_the_whole_of_what_is_asked(double west, double east, double south, double north)
    {
        var still = StillMap.Of(new Envelope(west, east, south, north));

        Assert.InRange(still.Columns, 1, 5);
        Assert.InRange(still.Rows, 1, 5);
        foreach (var (x, y) in new[] { still.PixelOf(new(west, north)), still.PixelOf(new(east, south)) })
        {
            Assert.InRange(x, -0.5, still.Width + 0.5);
            Assert.InRange(y, -0.5, still.Height + 0.5);
        }
    }

    [Fact]
    public void An_area_is_a_closed_path_with_its_holes()
    {
        var still = StillMap.Of(new Envelope(0, 1, 0, 1));
        var area = (Polygon)new NetTopologySuite.IO.WKTReader().Read("POLYGON((0 0,1 0,1 1,0 1,0 0),(.2 .2,.4 .2,.4 .4,.2 .2))");

        var path = still.PathOf(area);

        Assert.Equal(2, path.Count(letter => letter == 'M'));
        Assert.Equal(2, path.Count(letter => letter == 'Z'));
    }
}
