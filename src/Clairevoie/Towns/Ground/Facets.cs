using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;

namespace Clairevoie.Towns.Ground;

/// <summary>What is closed in by lines: between avenues, the faces that make quarters; between streets, the blocks.</summary>
internal static class Facets
{
    public static List<Polygon> Between(IReadOnlyList<LineString> lines, Geometry within)
    {
        var noded = UnaryUnionNG.Union((Geometry)Geometries.All(lines), Geometries.Factory.PrecisionModel);
        var polygonizer = new Polygonizer();
        polygonizer.Add(noded);
        var inside = Within(within);
        return [.. polygonizer.GetPolygons().OfType<Polygon>().Where(face => inside(face.InteriorPoint.Coordinate))];
    }

    public static Func<Coordinate, bool> Within(Geometry ground)
    {
        var locator = new IndexedPointInAreaLocator(ground);
        return point => locator.Locate(point) == Location.Interior;
    }
}
