using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Buffer;

namespace Clairevoie.Towns.Ground;

/// <summary>Builds along the streets: closed blocks around courtyards in the old town, houses apart at its edge.</summary>
public static class Builder
{
    private static readonly BufferParameters Square = new(1, EndCapStyle.Flat, JoinStyle.Mitre, 3);

    public static List<Polygon> Build(Site site, StreetPlan plan, Chance chance)
    {
        var blocks = Facets.Between([.. plan.Courses.Select(course => course.Line)], site.City);
        var taken = Taken(site, plan);
        var built = new List<Polygon>();
        foreach (var block in blocks.Where(block => block.Area is > 500 and < 120_000))
            built.AddRange(On(block, taken, chance));
        return built;
    }

    private static IEnumerable<Polygon> On(Polygon block, STRtree<IPreparedGeometry> taken, Chance chance)
    {
        var centre = block.Centroid.Coordinate.Distance(Site.Centre);
        var back = 7.5 + (centre > 1500 ? chance.Between(1, 4) : chance.Between(0, 1));
        var depth = chance.Between(11, 14.5);
        var front = block.Buffer(-back, Square);
        var court = block.Buffer(-back - depth, Square);
        var near = taken.Query(front.EnvelopeInternal).Where(other => other.Intersects(front));
        var free = near.Aggregate(front.Without(court), (ground, other) => ground.Without(other.Geometry));
        var plot = chance.Between(18, 32);
        foreach (var ring in free.Parts<Polygon>())
            foreach (var house in centre > 1500 ? Split(ring, front, plot) : [ring])
                if (house.Area > 40) yield return house;
    }

    /// <summary>Cuts a ring of buildings across, every so often, with seven metres between houses.</summary>
    private static IEnumerable<Polygon> Split(Polygon ring, Geometry front, double every)
    {
        var cuts = new List<Geometry>();
        foreach (var line in front.Boundary.Parts<LineString>())
            for (var at = every / 2; at < line.Length; at += every)
                cuts.Add(Geometries.Factory.CreateLineString([line.PointAt(at, -40), line.PointAt(at, 40)]).Buffer(3.5, Square));
        return cuts.Count == 0 ? [ring] : ring.Without(NetTopologySuite.Operation.Union.UnaryUnionOp.Union(cuts)).Parts<Polygon>();
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
