using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>Numbers the doors: odd on the left, even on the right, a <c>bis</c> where a plot was cut in two.</summary>
internal static class Numberer
{
    public static IReadOnlyList<Address> Number(
        IReadOnlyList<Street> streets, IReadOnlyList<Arrondissement> arrondissements, Geometry shut, Chance chance)
    {
        var closed = Facets.Within(shut);
        var areas = arrondissements.Select(area => (area.Code, Holds: Facets.Within(area.Shape))).ToList();
        return [.. streets.SelectMany(street => Side(street, 1).Concat(Side(street, 2)))];

        IEnumerable<Address> Side(Street street, int first)
        {
            var (number, suffix) = (first, "");
            var line = new NetTopologySuite.LinearReferencing.LengthIndexedLine(street.Course.Line);
            for (var at = 9 + chance.Between(0, 6); at < street.Course.Line.Length - 9; at += chance.Between(19, 44))
            {
                var door = line.ExtractPoint(at, first == 1 ? 7.5 : -7.5);
                var area = areas.Find(area => area.Holds(door)).Code;
                if (area is not null && !closed(door)) yield return new(number, suffix, street, area, door);
                suffix = suffix.Length == 0 && chance.Happens(0.03) ? "bis" : "";
                if (suffix.Length == 0) number += 2;
            }
        }
    }
}
