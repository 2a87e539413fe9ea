using Clairevoie.Grounds;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>The streets, the ground between avenues, and the parks that avenues leave room for.</summary>
public sealed record StreetPlan(IReadOnlyList<Course> Courses, IReadOnlyList<Polygon> Faces, IReadOnlyList<Polygon> Parks);

/// <summary>Draws the streets of a site, from the widest to the narrowest.</summary>
public sealed class Draughtsman
{
    private readonly Site site;
    private readonly Chance chance;
    private readonly Grain grain;
    private readonly Neighbours neighbours = new();
    private readonly List<Course> courses = [];

    private Draughtsman(Site site, Chance chance)
    {
        (this.site, this.chance) = (site, chance);
        grain = Grain.Of(chance.For("grain"), Site.Centre);
        grain.Along(site.CanalAxis, 330);
        grain.Along(site.Tracks[0], 260);
        grain.Along(site.Tracks[1], 260);
    }

    public static StreetPlan Draw(Site site, Chance chance)
    {
        var table = new Draughtsman(site, chance);
        table.Edges();
        var inside = Facets.Within(site.City.Buffer(-36));
        table.Lay(Rank.Boulevard, 720, inside, 4200);
        table.Lay(Rank.Avenue, 300, inside, 2600);
        var faces = Facets.Between([.. table.Lines, site.CanalAxis, (LineString)site.City.ExteriorRing], site.City);
        var parks = Green(faces, site, chance.For("parks"));
        var free = site.City.Buffer(-36).Difference(site.Canal.Buffer(9))
            .Difference(Geometries.All(site.Tracks).Buffer(14)).Difference(Geometries.All(parks).Buffer(4));
        table.Lay(Rank.Street, 92, Facets.Within(free), 1300);
        return new(table.courses, faces, parks);
    }

    private IEnumerable<LineString> Lines => courses.Select(course => course.Line);

    /// <summary>The quays, and the road that follows the coast and the town limits.</summary>
    private void Edges()
    {
        var around = site.City.Buffer(-98).Buffer(60).Largest<Polygon>().ExteriorRing;
        Keep(new(Rank.Avenue, Geometries.Factory.CreateLineString(around.Coordinates)) { Quay = true });
        var quays = site.Canal.Buffer(15).Boundary.Intersection(site.City.Buffer(-44));
        foreach (var quay in quays.Parts<LineString>().Where(line => line.Length > 80)) Keep(new(Rank.Street, quay) { Quay = true });
    }

    private void Keep(Course course)
    {
        courses.Add(course);
        neighbours.Add(course.Line);
    }

    private void Lay(Rank rank, double gap, Func<Coordinate, bool> open, double longest)
    {
        // Closer in the old town, wider at its edge, and nowhere quite the same.
        double Apart(Coordinate point) => gap * (0.74 + (0.46 * Math.Min(1, point.Distance(Site.Centre) / 2300)))
            * (1 + (0.3 * Math.Sin(point.X / 173) * Math.Sin((point.Y / 211) + (point.X / 640))));
        var weaver = new Weaver(grain, open, Apart, neighbours) { LongestRun = longest, ShortestRun = Math.Max(60, gap * 0.6) };
        var drawn = weaver.Weave([.. Lines], Seeds(chance.For(rank.ToString()), rank == Rank.Street ? 4000 : 400))
            .ConvertAll(line => new Course(rank, line));
        var knots = new Knots(courses.Concat(drawn), open);
        courses.AddRange(drawn.Select(course => knots.Tie(course, gap * 1.3)).OfType<Course>());
    }

    private IEnumerable<Coordinate> Seeds(Chance draw, int many)
    {
        var box = site.City.EnvelopeInternal;
        return Enumerable.Range(0, many).Select(_ => new Coordinate(draw.Between(box.MinX, box.MaxX), draw.Between(box.MinY, box.MaxY)));
    }

    private static List<Polygon> Green(List<Polygon> faces, Site site, Chance chance) =>
        [.. faces.Where(face => face.Area is > 25_000 and < 170_000 && !face.Intersects(site.Canal) && !site.Tracks.Any(face.Intersects))
            .OrderBy(_ => chance.Next()).Take(8).Select(face => face.Buffer(-11).Largest<Polygon>())];
}
