using Clairevoie.Grounds;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.LinearReferencing;

namespace Clairevoie.Towns.Ground;

/// <summary>A few drawing strokes over NetTopologySuite, all in metres.</summary>
internal static class Geometries
{
    /// <summary>Centimetres, and overlays that snap to them: what is drawn by chance must not fail by chance.</summary>
    public static readonly GeometryFactory Factory = new NtsGeometryServices(
        CoordinateArraySequenceFactory.Instance, new PrecisionModel(100), 0, GeometryOverlay.NG, new CoordinateEqualityComparer())
        .CreateGeometryFactory();

    /// <summary>A closed outline whose radius wavers around the given one: coasts, town limits, woods.</summary>
    public static Polygon Blob(Chance chance, Coordinate middle, double radius, double wavering)
    {
        var waves = Enumerable.Range(2, 14)
            .Select(k => (k, Size: wavering * chance.Between(0.3, 1) / Math.Pow(k, 1.15), Turn: chance.Between(0, 2 * Math.PI)))
            .ToArray();
        var points = Enumerable.Range(0, 360)
            .Select(i => i * Math.PI / 180)
            .Select(a => Away(middle, a, radius * (1 + waves.Sum(w => w.Size * Math.Cos((w.k * a) + w.Turn)))))
            .ToList();
        points.Add(points[0].Copy());
        return (Polygon)Factory.CreatePolygon([.. points]).Buffer(0);
    }

    public static Coordinate Away(Coordinate from, double angle, double distance) =>
        new(from.X + (distance * Math.Cos(angle)), from.Y + (distance * Math.Sin(angle)));

    /// <summary>A smooth line through the given points (Catmull and Rom), one point every thirty metres or so.</summary>
    public static LineString Smooth(params Coordinate[] through)
    {
        Coordinate At(int i) => through[Math.Clamp(i, 0, through.Length - 1)];
        var points = new List<Coordinate>();
        for (var i = 0; i < through.Length - 1; i++)
        {
            var steps = Math.Max(2, (int)(At(i).Distance(At(i + 1)) / 30));
            for (var s = 0; s < steps; s++) points.Add(Between(At(i - 1), At(i), At(i + 1), At(i + 2), s / (double)steps));
        }

        points.Add(through[^1].Copy());
        return Factory.CreateLineString([.. points]);
    }

    public static GeometryCollection All(IEnumerable<Geometry> parts) => Factory.CreateGeometryCollection([.. parts]);

    /// <summary>The part of a line between two distances from its start.</summary>
    public static LineString Stretch(this LineString line, double from, double until) =>
        (LineString)new LengthIndexedLine(line).ExtractLine(from, until);

    public static Coordinate PointAt(this LineString line, double distance, double aside = 0) =>
        new LengthIndexedLine(line).ExtractPoint(distance, aside);

    /// <summary>The ground of one shape that the other does not cover, slivers of line left out.</summary>
    public static Geometry Without(this Geometry ground, Geometry other) =>
        Factory.BuildGeometry([.. ground.Difference(other).Parts<Polygon>()]);

    public static T Largest<T>(this Geometry geometry) where T : Geometry =>
        geometry.Parts<T>().MaxBy(part => part is Polygon ? part.Area : part.Length)!;

    private static Coordinate Between(Coordinate a, Coordinate b, Coordinate c, Coordinate d, double t)
    {
        double Mix(double p, double q, double r, double s) =>
            0.5 * ((2 * q) + ((r - p) * t) + (((2 * p) - (5 * q) + (4 * r) - s) * t * t) + (((3 * q) - p - (3 * r) + s) * t * t * t));
        return new(Mix(a.X, b.X, c.X, d.X), Mix(a.Y, b.Y, c.Y, d.Y));
    }
}
