using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;

namespace Clairevoie.Towns.Ground;

/// <summary>Lays the island, the harbour, the canal and the railway.</summary>
public static class Surveyor
{
    private static readonly BufferParameters Flat = new(4, EndCapStyle.Flat);

    public static Site Survey(Chance chance)
    {
        var (c, drift) = (Site.Centre, chance.For("canal"));
        var island = Geometries.Blob(chance.For("coast"), Site.Middle, 4900, 0.26);
        var shore = West(island, c.Y + 250);
        var axis = Geometries.Smooth(
            new(shore + 700, c.Y + 250), new(c.X - 900, c.Y + drift.Between(250, 420)), new(c.X - 100, c.Y + 620),
            new(c.X + 700, c.Y + drift.Between(420, 560)), new(c.X + 1600, c.Y - drift.Between(100, 300)),
            new(c.X + 2900, c.Y - 350), new(c.X + 3900, c.Y - drift.Between(700, 1000)));
        var harbour = Harbour(shore, c.Y + 250);
        var land = island.Difference(harbour).Largest<Polygon>();
        var limits = Geometries.Blob(chance.For("limits"), new(c.X + 100, c.Y), 2300, 0.17);
        var city = land.Intersection(limits).Largest<Polygon>();
        return new(land, city, Canal(axis).Difference(harbour), axis, Tracks(c, chance.For("railway")));
    }

    private static double West(Polygon island, double y)
    {
        var row = Geometries.Factory.CreateLineString([new(Site.Middle.X - 9000, y), new(Site.Middle.X, y)]);
        return island.Intersection(row).Coordinates.Min(point => point.X);
    }

    private static Geometry Harbour(double shore, double y)
    {
        var entrance = Geometries.Smooth(new(shore - 500, y - 60), new(shore + 300, y - 20), new(shore + 760, y + 10));
        var dock = Geometries.Smooth(new(shore + 380, y - 60), new(shore + 420, y - 420), new(shore + 520, y - 640));
        return entrance.Buffer(95, Flat).Union(dock.Buffer(60, Flat)).Buffer(12).Buffer(-12);
    }

    /// <summary>Thirteen metres either side, a basin before the centre, and a pond where the water comes from.</summary>
    private static Geometry Canal(LineString axis)
    {
        var basin = axis.Stretch(1150, 1750).Buffer(38, Flat);
        var pond = Geometries.Factory.CreatePoint(axis.EndPoint.Coordinate).Buffer(230).Union(
            Geometries.Factory.CreatePoint(Geometries.Away(axis.EndPoint.Coordinate, -0.6, 260)).Buffer(190));
        return axis.Buffer(13).Union(basin).Buffer(6).Buffer(-6).Union(pond);
    }

    private static LineString[] Tracks(Coordinate c, Chance chance)
    {
        var main = Geometries.Smooth(
            new(c.X + 150, c.Y + 1080), new(c.X + 700, c.Y + 1130), new(c.X + 1600, c.Y + chance.Between(1000, 1150)),
            new(c.X + 2700, c.Y + 620), new(c.X + 4200, c.Y + 300), new(c.X + 6100, c.Y + 150));
        var belt = Geometries.Smooth(
            new(c.X + 1500, c.Y + 1090), new(c.X + 1780, c.Y + 300), new(c.X + 1500, c.Y - chance.Between(800, 950)),
            new(c.X + 700, c.Y - 1500), new(c.X - 300, c.Y - 1560), new(c.X - 900, c.Y - 2000), new(c.X - 950, c.Y - 2900));
        var platforms = main.Stretch(0, 950);
        var yard = new[] { -21.0, -14, -7, 7, 14, 21 }.Select(aside => Beside(platforms, aside));
        return [main, belt, .. yard];
    }

    /// <summary>A yard track: beside the main line, and joining it at the far end.</summary>
    private static LineString Beside(LineString line, double aside)
    {
        var points = new List<Coordinate>();
        for (var at = 0.0; at <= line.Length; at += 25)
        {
            var narrowing = Math.Clamp((line.Length - at) / 350, 0, 1);
            points.Add(line.PointAt(at, aside * narrowing));
        }

        return Geometries.Factory.CreateLineString([.. points]);
    }
}
