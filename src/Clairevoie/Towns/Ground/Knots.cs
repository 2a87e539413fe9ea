using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Clairevoie.Towns.Ground;

/// <summary>Ties the loose ends of streets: each goes on to the next street if one is near, or is cut at its last crossing.</summary>
internal sealed class Knots
{
    private readonly STRtree<Course> index = new();
    private readonly Func<Coordinate, bool> open;

    public Knots(IEnumerable<Course> courses, Func<Coordinate, bool> open)
    {
        this.open = open;
        foreach (var course in courses) index.Insert(course.Line.EnvelopeInternal, course);
    }

    /// <summary>The street with both ends tied; null when nothing worth a name is left.</summary>
    public Course? Tie(Course course, double reach)
    {
        var (line, loose) = TieEnd(course, course.Line, reach);
        var (both, looseStart) = TieEnd(course, (LineString)line.Reverse(), reach);
        return both.Length < 45 ? null : course with { Line = both, DeadEnd = loose || looseStart };
    }

    private (LineString Line, bool Loose) TieEnd(Course self, LineString line, double reach)
    {
        var points = line.Coordinates;
        if (points.Length < 2) return (line, true);
        var (last, before) = (points[^1], points[^2]);
        var angle = Math.Atan2(last.Y - before.Y, last.X - before.X);
        if (Hit(self, last, Geometries.Away(last, angle, reach)) is { } hit && Clear(last, hit))
            return (Geometries.Factory.CreateLineString([.. points, Geometries.Away(hit, angle, 0.3)]), false);
        return CutBack(self, line);
    }

    private Coordinate? Hit(Course self, Coordinate from, Coordinate to) =>
        Crossings(self, Geometries.Factory.CreateLineString([from, to]))
            .Where(point => point.Distance(from) > 0.01)
            .MinBy(point => point.Distance(from));

    private bool Clear(Coordinate from, Coordinate to) =>
        Enumerable.Range(1, 6).All(i => open(new(from.X + ((to.X - from.X) * i / 7), from.Y + ((to.Y - from.Y) * i / 7))));

    private (LineString, bool) CutBack(Course self, LineString line)
    {
        var along = new NetTopologySuite.LinearReferencing.LengthIndexedLine(line);
        var last = Crossings(self, line).Select(along.Project).DefaultIfEmpty(0).Max();
        var left = line.Length - last;
        if (last <= 0 || left is < 1 or > 55) return (line, left > 1);
        return (line.Stretch(0, last + 0.3), false);
    }

    private IEnumerable<Coordinate> Crossings(Course self, LineString line) =>
        index.Query(line.EnvelopeInternal)
            .Where(other => !ReferenceEquals(other.Line, self.Line))
            .SelectMany(other => other.Line.Intersection(line).Coordinates);
}
