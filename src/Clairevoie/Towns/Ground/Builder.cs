using Clairevoie.Grounds;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Buffer;

namespace Clairevoie.Towns.Ground;

/// <summary>Builds along the streets: closed blocks around courtyards in the old town, houses apart at its edge.</summary>
public static class Builder
{
    private const double OldTown = 1500;
    private static readonly BufferParameters Square = new(1, EndCapStyle.Flat, JoinStyle.Mitre, 3);

    public static List<Polygon> Build(Site site, StreetPlan plan, Chance chance)
    {
        var blocks = Facets.Between([.. plan.Courses.Select(course => course.Line)], site.City);
        var taken = Taken(site, plan);
        return [.. blocks.Where(block => block.Area is > 500 and < 120_000).SelectMany(block => On(block, taken, chance)).Where(house => house.Area > 40)];
    }

    private static IEnumerable<Polygon> On(Polygon block, STRtree<IPreparedGeometry> taken, Chance chance)
    {
        var near = taken.Query(block.EnvelopeInternal).Where(other => other.Intersects(block)).ToList();
        var depth = chance.Between(11, 14.5);
        return block.Centroid.Coordinate.Distance(Site.Centre) < OldTown
            ? Around(block.Buffer(-chance.Between(7.5, 8.5), Square), depth).SelectMany(ring => near.Aggregate((Geometry)ring, (ground, other) => ground.Without(other.Geometry)).Parts<Polygon>())
            : Apart(block.Buffer(-chance.Between(9, 12), Square), chance).Where(house => !near.Exists(other => other.Intersects(house)));
    }

    /// <summary>A closed row of buildings with its courtyard.</summary>
    private static IEnumerable<Polygon> Around(Geometry front, double depth)
    {
        foreach (var edge in front.Parts<Polygon>())
        {
            var courts = edge.Buffer(-depth, Square).Parts<Polygon>().Select(court => Geometries.Factory.CreateLinearRing(court.ExteriorRing.Coordinates));
            yield return Geometries.Factory.CreatePolygon(Geometries.Factory.CreateLinearRing(edge.ExteriorRing.Coordinates), [.. courts]);
        }
    }

    /// <summary>Houses one beside the other along each side, none at the corners.</summary>
    private static IEnumerable<Polygon> Apart(Geometry front, Chance chance)
    {
        foreach (var ring in front.Parts<Polygon>().Select(edge => (LineString)edge.ExteriorRing))
        {
            var inside = NetTopologySuite.Algorithm.Orientation.IsCCW(ring.CoordinateSequence) ? 1 : -1;
            var side = new NetTopologySuite.LinearReferencing.LengthIndexedLine(ring);
            for (var at = 6.0; at < ring.Length - 16;)
            {
                var (width, depth) = (chance.Between(9, 17), inside * chance.Between(9, 13));
                Coordinate[] house = [side.ExtractPoint(at), side.ExtractPoint(at + width), side.ExtractPoint(at + width, depth), side.ExtractPoint(at, depth)];
                var straight = house[0].Distance(house[1]) > width * 0.98 && house[2].Distance(house[3]) > width * 0.8;
                if (straight) yield return Geometries.Factory.CreatePolygon([.. house, house[0].Copy()]);
                at += width + chance.Between(5, 12);
            }
        }
    }

    private static STRtree<IPreparedGeometry> Taken(Site site, StreetPlan plan)
    {
        var taken = new STRtree<IPreparedGeometry>();
        Geometry[] shapes = [site.Canal.Buffer(16), .. site.Tracks.Select(track => track.Buffer(13)), .. plan.Parks.Select(park => park.Buffer(3)),
            .. plan.Courses.Where(course => course.DeadEnd).Select(course => course.Line.Buffer(6))];
        foreach (var shape in shapes) taken.Insert(shape.EnvelopeInternal, PreparedGeometryFactory.Prepare(shape));
        return taken;
    }
}
