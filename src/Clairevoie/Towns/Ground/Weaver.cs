using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>
/// Draws streets along the grain, evenly apart (Jobard and Lefer, 1997): each street starts beside one that is there,
/// runs both ways, and stops where it leaves the open ground or comes too near a street that runs alike.
/// </summary>
internal sealed class Weaver(Grain grain, Func<Coordinate, bool> open, Func<Coordinate, double> apart, Neighbours neighbours)
{
    private const double Step = 10;

    public required double LongestRun { get; init; }

    public required double ShortestRun { get; init; }

    public List<LineString> Weave(IEnumerable<LineString> beside, IEnumerable<Coordinate> elsewhere)
    {
        var drawn = new List<LineString>();
        var waiting = new Queue<LineString>(beside);
        foreach (var seed in elsewhere)
        {
            while (waiting.TryDequeue(out var line))
                foreach (var start in Beside(line)) Try(start);
            Try(seed);
        }

        return drawn;

        void Try(Coordinate start)
        {
            for (var quarter = 0; quarter < 2; quarter++)
                if (Run(start, grain.At(start) + (quarter * Math.PI / 2)) is { } line)
                {
                    drawn.Add(line);
                    neighbours.Add(line);
                    waiting.Enqueue(line);
                }
        }
    }

    private IEnumerable<Coordinate> Beside(LineString line)
    {
        for (var at = 20.0; at < line.Length; at += 45)
        {
            var gap = apart(line.PointAt(at)) * 1.02;
            yield return line.PointAt(at, gap);
            yield return line.PointAt(at, -gap);
        }
    }

    private LineString? Run(Coordinate start, double angle)
    {
        if (!open(start) || neighbours.RunsAlike(start, angle, apart(start))) return null;
        var (ahead, behind) = (HalfRun(start, angle), HalfRun(start, angle + Math.PI));
        behind.Reverse();
        Coordinate[] points = [.. behind, start.Copy(), .. ahead];
        if (points.Length < 3) return null;
        var line = Geometries.Factory.CreateLineString(points);
        return line.Length >= ShortestRun ? line : null;
    }

    private List<Coordinate> HalfRun(Coordinate start, double angle)
    {
        var points = new List<Coordinate>();
        var at = start;
        for (var run = 0.0; run < LongestRun / 2; run += Step)
        {
            var turned = Follow(at, angle);
            var half = Geometries.Away(at, turned, Step / 2);
            var next = Geometries.Away(at, Follow(half, turned), Step);
            if (!open(next) || Turns(angle, turned) > 0.6 || neighbours.RunsAlike(next, turned, apart(next) * 0.5)) break;
            if (points.Count > 20 && next.Distance(start) < Step * 1.5) break;
            (at, angle) = (next, turned);
            points.Add(next);
        }

        return points;
    }

    /// <summary>Of the four ways that the grain allows, the one nearest to the way we come.</summary>
    private double Follow(Coordinate point, double coming)
    {
        var angle = grain.At(point);
        return angle + (Math.Round((coming - angle) / (Math.PI / 2)) * Math.PI / 2);
    }

    private static double Turns(double from, double to) => Math.Abs(Math.IEEERemainder(to - from, 2 * Math.PI));
}
