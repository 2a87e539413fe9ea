using System.Collections.Concurrent;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.SignIn;

/// <summary>
/// What lies inside the territories of a mission: a commune holds its arrondissements, an arrondissement its quarters,
/// by their outlines; a département holds every commune and arrondissement whose code begins with its own.
/// </summary>
public sealed class MissionGround(TerritoryShapes shapes, CitySettings city)
{
    private const string Department = "DEP-";

    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> inside = new();

    /// <summary>These codes and every code inside them. A bare number is a département.</summary>
    public IReadOnlySet<string> Inside(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return codes.SelectMany(code => inside.GetOrAdd(Full(code), Find)).ToHashSet();
    }

    private static string Full(string code) => code.Contains('-', StringComparison.Ordinal) ? code : Department + code;

    private IReadOnlyList<string> Find(string code)
    {
        if (code.StartsWith(Department, StringComparison.Ordinal))
            return [code, .. Known().Where(known => Insee(known)?.StartsWith(code[Department.Length..], StringComparison.Ordinal) == true).SelectMany(Find)];
        if (shapes.All.FirstOrDefault(one => one.Code == code) is not { } whole)
            return [code];
        var area = new IndexedPointInAreaLocator(whole.Shape);
        return [code, .. shapes.All.Where(one => one.Code != code && Holds(area, whole.Shape, one.Shape)).Select(one => one.Code)];
    }

    private IEnumerable<string> Known() => shapes.All.Select(one => one.Code).Append(city.Territory).Where(code => code.Length > 0).Distinct();

    private static string? Insee(string code) =>
        code.StartsWith("COM-", StringComparison.Ordinal) || code.StartsWith("ARM-", StringComparison.Ordinal) ? code[4..] : null;

    // The smaller lies inside when a point of its middle does: borders drawn twice never match to the last digit.
    private static bool Holds(IndexedPointInAreaLocator area, Geometry whole, Geometry part) =>
        part.Area < whole.Area && area.Locate(part.InteriorPoint.Coordinate) == Location.Interior;
}
