using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>Cuts long streets into stretches and gives each a name that no other bears.</summary>
internal sealed class Namer
{
    private readonly IReadOnlyList<TownLists.StreetType> types = TownLists.StreetTypes();
    private readonly HashSet<string> given = [];
    private readonly Chance chance;
    private readonly IReadOnlyList<string> stems;
    private int next;

    private Namer(Chance chance)
    {
        this.chance = chance;
        stems = [.. TownLists.Names("stems").OrderBy(_ => chance.Next())];
    }

    public static IReadOnlyList<Street> Name(Site site, IReadOnlyList<Course> courses, Chance chance)
    {
        var namer = new Namer(chance);
        var water = Geometries.All([site.Canal, site.Land.ExteriorRing]);
        return [.. courses.SelectMany(Stretches).Select((course, i) => new Street(i + 1, namer.For(course, water), course))];
    }

    private static IEnumerable<Course> Stretches(Course course)
    {
        var longest = course.Rank switch { Rank.Boulevard => 1700, Rank.Avenue => 1300, _ => 800 };
        var count = (int)Math.Ceiling(course.Line.Length / longest);
        var each = course.Line.Length / count;
        return Enumerable.Range(0, count).Select(i => course with { Line = course.Line.Stretch(i * each, (i + 1) * each) });
    }

    private string For(Course course, Geometry water)
    {
        var kind = Kind(course, water);
        var fitting = types.Where(type => type.Rank == kind && type.Shortest <= course.Line.Length && course.Line.Length < type.Longest).ToList();
        while (true)
        {
            var stem = stems[next++ % stems.Count];
            var name = $"{chance.Weighed(fitting, type => type.Weight).Type} {stem}";
            if (given.Add(name)) return name;
        }
    }

    private static string Kind(Course course, Geometry water)
    {
        if (course.Quay) return water.Distance(Geometries.Factory.CreatePoint(course.Line.PointAt(course.Line.Length / 2))) < 110 ? "Quay" : "Boulevard";
        return course is { DeadEnd: true, Line.Length: < 220 } ? "DeadEnd" : course.Rank.ToString();
    }
}
