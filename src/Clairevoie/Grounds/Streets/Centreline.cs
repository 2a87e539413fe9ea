using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Clairevoie.Grounds.Streets;

/// <summary>
/// Draws a street along its house numbers: half-way between its odd and its even side where both stand, half a street aside of
/// the one that stands alone elsewhere. It is no surveyed network: a street without numbers is not drawn, and none may be
/// walked along by a program.
/// </summary>
internal static class Centreline
{
    /// <summary>Metres. Between two following numbers further apart, the street is cut; the two sides of a street stand closer than <see cref="Across"/>.</summary>
    private const double Gap = 200, Across = 60, Astray = 150, Fineness = 1.5, Shortest = 8;

    private static readonly GeometryFactory Plane = new();

    /// <returns>The street in one part or several, in the order of its numbers; none where fewer than two places are known.</returns>
    public static IReadOnlyList<Coordinate[]> Of(IEnumerable<HouseNumber> numbers)
    {
        var sides = numbers.ToLookup(one => one.Number % 2 != 0);
        var (odd, even) = (Side(sides[true]), Side(sides[false]));
        var (main, other) = odd.Count >= even.Count ? (odd, even) : (even, odd);
        var middle = other.Count == 0 ? main : Between(main, other);
        return [.. Cut(middle).Select(Smooth).Where(part => part.Length > 1 && Plane.CreateLineString(part).Length >= Shortest)];
    }

    /// <summary>One side in the order of its numbers; a number that stands far out of its row is left out.</summary>
    private static List<Coordinate> Side(IEnumerable<HouseNumber> numbers)
    {
        var row = numbers.GroupBy(one => (one.Number, one.Suffix)).OrderBy(same => same.Key.Number).ThenBy(same => same.Key.Suffix, StringComparer.Ordinal)
            .Select(same => new Coordinate(same.Average(one => one.At.X), same.Average(one => one.At.Y))).ToList();
        for (var i = row.Count - 2; i > 0; i--)
        {
            var straight = row[i - 1].Distance(row[i + 1]);
            if (row[i - 1].Distance(row[i]) + row[i].Distance(row[i + 1]) - straight > Astray) row.RemoveAt(i);
        }

        return row;
    }

    private static List<Coordinate> Between(List<Coordinate> main, List<Coordinate> other)
    {
        if (main.Count == 1) return main[0].Distance(other[0]) > Across ? [main[0], other[0]] : [];
        var halves = HalfWays(main, other);
        var line = main.Zip(halves, Moved).ToList();
        line.InsertRange(0, Beyond(other, main, main[0]).Select(at => Moved(at, Back(halves[0]))));
        line.AddRange(Beyond(other, main, main[^1]).Select(at => Moved(at, Back(halves[^1]))));
        return line;
    }

    /// <summary>For each place of the longer side, half of the way across; where nobody stands opposite, what the nearest neighbour knows.</summary>
    private static List<Coordinate> HalfWays(List<Coordinate> main, List<Coordinate> other)
    {
        var known = main.Select(at => Nearest(other, at)).Select((to, i) => IsOpposite(main, i, to) ? Half(main[i], to) : null).ToList();
        return [.. known.Select((half, i) => half ?? Neighbour(known, i))];
    }

    /// <summary>Whether a place stands across the street: near, and more beside than ahead or behind.</summary>
    private static bool IsOpposite(List<Coordinate> side, int i, Coordinate to)
    {
        var (at, back, ahead) = (side[i], side[Math.Max(0, i - 1)], side[Math.Min(side.Count - 1, i + 1)]);
        var along = Math.Abs(((to.X - at.X) * (ahead.X - back.X)) + ((to.Y - at.Y) * (ahead.Y - back.Y)));
        return to.Distance(at) <= Across && along <= to.Distance(at) * back.Distance(ahead) / 4;
    }

    private static Coordinate Neighbour(List<Coordinate?> known, int from) =>
        Enumerable.Range(1, known.Count).SelectMany(far => new[] { from - far, from + far })
            .Where(i => i >= 0 && i < known.Count).Select(i => known[i]).FirstOrDefault(half => half is not null) ?? new(0, 0);

    private static Coordinate Nearest(List<Coordinate> side, Coordinate at)
    {
        if (side.Count == 1) return side[0];
        var segments = Enumerable.Range(1, side.Count - 1).Select(i => new LineSegment(side[i - 1], side[i]));
        return segments.Select(segment => segment.ClosestPoint(at)).MinBy(at.Distance)!;
    }

    /// <summary>Those of a side that stand beyond an end of the other: no place of it is nearer than its end.</summary>
    private static IEnumerable<Coordinate> Beyond(List<Coordinate> side, List<Coordinate> other, Coordinate end) =>
        side.Where(at => at.Distance(end) > Across / 2 && Nearest(other, at).Equals2D(end));

    private static IEnumerable<List<Coordinate>> Cut(List<Coordinate> line)
    {
        var part = new List<Coordinate>();
        foreach (var at in line)
        {
            if (part.Count > 0 && part[^1].Distance(at) > Gap)
            {
                yield return part;
                part = [];
            }

            part.Add(at);
        }

        yield return part;
    }

    /// <summary>Fronts jut out and stand back: each place is drawn towards its neighbours, ends stay.</summary>
    private static Coordinate[] Smooth(List<Coordinate> part)
    {
        if (part.Count < 2) return [];
        var smooth = part.Select((at, i) => i == 0 || i == part.Count - 1
            ? at
            : new Coordinate((part[i - 1].X + (2 * at.X) + part[i + 1].X) / 4, (part[i - 1].Y + (2 * at.Y) + part[i + 1].Y) / 4)).ToArray();
        return DouglasPeuckerSimplifier.Simplify(Plane.CreateLineString(smooth), Fineness).Coordinates;
    }

    private static Coordinate Half(Coordinate from, Coordinate to) => new((to.X - from.X) / 2, (to.Y - from.Y) / 2);

    private static Coordinate Back(Coordinate half) => new(-half.X, -half.Y);

    private static Coordinate Moved(Coordinate at, Coordinate by) => new(at.X + by.X, at.Y + by.Y);
}
