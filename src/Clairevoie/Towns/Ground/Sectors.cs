using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Clairevoie.Towns.Ground;

/// <summary>A sector in which outreach teams of the town walk; codes such as <c>SEC-03</c>.</summary>
public sealed record OutreachSector(string Code, string Name, Polygon Shape);

/// <summary>Cuts the town into outreach sectors: neighbouring quarters two by two, within each arrondissement.</summary>
internal static class Sectors
{
    public static IReadOnlyList<OutreachSector> Of(FictionalTown town) =>
        [.. town.Arrondissements.SelectMany(Pairs).Select((pair, rank) => new OutreachSector($"SEC-{rank + 1:00}", string.Join(" et ", pair.Select(quarter => quarter.Name)), Merged(pair)))];

    /// <summary>Of all ways to pair four quarters, the one whose pairs share the longest edges.</summary>
    private static IReadOnlyList<Quarter>[] Pairs(Arrondissement area)
    {
        var all = area.Quarters;
        return Enumerable.Range(1, all.Count - 1)
            .Select(other => (IReadOnlyList<Quarter>[])[[all[0], all[other]], [.. all.Where((_, rank) => rank != 0 && rank != other)]])
            .MaxBy(pairs => pairs.Min(Edge))!;
    }

    private static double Edge(IReadOnlyList<Quarter> pair) => pair[0].Shape.Intersection(pair[1].Shape).Length;

    private static Polygon Merged(IReadOnlyList<Quarter> pair)
    {
        var shape = CoverageUnion.Union(Geometries.All([.. pair.Select(quarter => quarter.Shape)])).Largest<Polygon>();
        return Geometries.Factory.CreatePolygon(shape.ExteriorRing.Coordinates);
    }
}
