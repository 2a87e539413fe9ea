using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// The places where the fiction of a year happens. One scene is removed in the seventh month and forms again half a mile
/// away two months later, one deal point closes and another opens: what the measures of displacement are there to see.
/// </summary>
internal static class Hearths
{
    public static IReadOnlyList<Hearth> Of(FictionalTown town, Chance chance)
    {
        var doors = town.Addresses;
        var (central, canal, park) = (At(town.Stations[0].Shape), town.Site.CanalAxis.GetPointN(town.Site.CanalAxis.NumPoints / 3).Coordinate, At(town.Parks[^1].Shape));
        var again = chance.Of([.. doors.Where(door => door.At.Distance(canal) is > 600 and < 900)]).At;
        return
        [
            new(ReportKind.Scene, central, 90, 3),
            new(ReportKind.Scene, canal, 110, 5) { Until = 0.55 },
            new(ReportKind.Scene, again, 80, 4) { From = 0.7 },
            new(ReportKind.Scene, park, 70, 1.5),
            .. Around(ReportKind.Syringes, [central, canal, again, park], 180),
            .. DealPoints(doors, chance),
            .. Enumerable.Range(0, 30).Select(_ => new Hearth(ReportKind.Nuisance, chance.Of(doors).At, chance.Between(60, 220), chance.Between(0.5, 2))),
            .. Around(ReportKind.Nuisance, [central, canal, park], 250),
        ];
    }

    private static IEnumerable<Hearth> DealPoints(IReadOnlyList<Address> doors, Chance chance)
    {
        for (var i = 0; i < 26; i++)
        {
            var point = new Hearth(ReportKind.Dealing, chance.Of(doors).At, chance.Between(12, 45), Math.Pow(chance.Between(0.4, 2.2), 2));
            yield return i switch
            {
                0 => point with { Until = 0.4, Weight = 5 },
                1 => point with { From = 0.45, Weight = 4 },
                _ => point,
            };
        }
    }

    private static IEnumerable<Hearth> Around(ReportKind kind, IEnumerable<Coordinate> places, double reach) =>
        places.Select(place => new Hearth(kind, place, reach, 4));

    private static Coordinate At(Geometry shape) => shape.InteriorPoint.Coordinate;
}
