using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>The grounds on which the peers were asked.</summary>
internal static class Ground
{
    public static PlanePoints Events(int count) => Of(SyntheticEvents.Of(count));

    public static RasterFrame Square(int pixels) => new(636000, 6846000, 668000, 6878000, pixels, pixels);

    public static PlaneWindow FiveCorners => PlaneWindow.Of(PlanePoints.Of(
        new double[] { 640000, 662000, 667000, 655000, 641000 },
        new double[] { 6848000, 6847000, 6865000, 6877000, 6870000 }));

    public static RasterFrame Small => new(649900, 6859900, 651900, 6861900, 23, 41);

    public static PlaneWindow WithHole => PlaneWindow.Of(Ring(649950, 6859950, 1500), Ring(650300, 6860300, 300));

    private static PlanePoints Of(SyntheticEvents events) => PlanePoints.Of(events.X, events.Y);

    private static PlanePoints Ring(double x, double y, double side) => PlanePoints.Of(new[] { x, x + side, x + side, x }, new[] { y, y, y + side, y + side });
}
