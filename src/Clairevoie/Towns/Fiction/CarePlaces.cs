using System.Globalization;
using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>A care place of the fictional town: who runs it, what it offers, how many passages a year, and how far around it is protected (0 when it is not).</summary>
public sealed record CarePlace(string Name, string Agency, string Service, int Passages, int Perimeter, Coordinate At)
{
    public GeoPoint Place => FictionalTown.Degrees(At);
}

/// <summary>The care places of <c>data/town</c>, each at a door of the town.</summary>
internal static class CarePlaces
{
    public static IReadOnlyList<CarePlace> Of(FictionalTown town)
    {
        var chance = new Chance(town.Seed).For("care");
        return TownLists.Read("care-places", row => new CarePlace(row[0], row[1], row[2], Number(row[3]), Number(row[4]), chance.Of(town.Addresses).At));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
