using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Clairevoie.Towns.Ground;

/// <summary>A quarter or an arrondissement as it lies: its number within what holds it, and its outline.</summary>
public sealed record District(int Number, Polygon Shape, IReadOnlyList<District> Parts);

/// <summary>Cuts the town into arrondissements, and each of these into quarters, along avenues and water.</summary>
public static class Quarters
{
    public static IReadOnlyList<District> Cut(IReadOnlyList<Polygon> faces, int arrondissements, int quartersEach)
    {
        var whole = Gather(faces, arrondissements);
        return [.. whole.Select((group, i) =>
        {
            var parts = Gather(group, quartersEach).Select((faces, j) => new District(j + 1, Merged(faces), [])).ToList();
            return new District(i + 1, Merged(group), parts);
        })];
    }

    /// <summary>Groups faces around as many middles, until nothing moves; ordered from north-west, as numbers run on a town plan.</summary>
    private static List<List<Polygon>> Gather(IReadOnlyList<Polygon> faces, int groups)
    {
        var middles = Start(faces, groups);
        List<List<Polygon>> gathered = [];
        for (var round = 0; round < 30; round++)
        {
            gathered = [.. faces.GroupBy(face => Nearest(middles, face)).OrderBy(group => group.Key).Select(group => group.ToList())];
            middles = gathered.ConvertAll(Middle);
        }

        return Whole([.. gathered.OrderByDescending(group => Middle(group).Y - (0.6 * Middle(group).X))]);
    }

    /// <summary>Middles far from each other: the first is the face nearest the centre, each next one the farthest left.</summary>
    private static List<Coordinate> Start(IReadOnlyList<Polygon> faces, int groups)
    {
        var centres = faces.Select(face => face.Centroid.Coordinate).ToList();
        var overall = new Coordinate(centres.Average(c => c.X), centres.Average(c => c.Y));
        List<Coordinate> chosen = [centres.MaxBy(overall.Distance)!];
        while (chosen.Count < groups) chosen.Add(centres.MaxBy(centre => chosen.Min(centre.Distance))!);
        return chosen;
    }

    private static int Nearest(List<Coordinate> middles, Polygon face)
    {
        var at = face.Centroid.Coordinate;
        return Enumerable.Range(0, middles.Count).MinBy(i => middles[i].Distance(at));
    }

    private static Coordinate Middle(List<Polygon> group)
    {
        var area = group.Sum(face => face.Area);
        return new(group.Sum(face => face.Centroid.X * face.Area) / area, group.Sum(face => face.Centroid.Y * face.Area) / area);
    }

    /// <summary>A piece cut off from its group goes to the group that it shares most of its edge with.</summary>
    private static List<List<Polygon>> Whole(List<List<Polygon>> groups)
    {
        foreach (var group in groups)
        {
            var main = CoverageUnion.Union(Geometries.All(group)).Largest<Polygon>();
            foreach (var stray in group.Where(face => !main.Contains(face.InteriorPoint)).ToList())
            {
                group.Remove(stray);
                groups.Where(other => other != group).MaxBy(other => other.Sum(face => face.Intersection(stray).Length))!.Add(stray);
            }
        }

        return groups;
    }

    private static Polygon Merged(List<Polygon> faces)
    {
        var shape = CoverageUnion.Union(Geometries.All(faces)).Largest<Polygon>();
        return Geometries.Factory.CreatePolygon(shape.ExteriorRing.Coordinates);
    }
}
