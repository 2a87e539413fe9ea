using System.Text.Json.Nodes;
using Clairevoie.Hall.Where;
using Clairevoie.Towns.Tiling;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Clairevoie.Towns;

/// <summary>Lays the town in a folder, in the very files that a real city brings: ground, addresses, outlines.</summary>
public static class TownFolder
{
    public static string GroundIn(string folder) => Path.Combine(folder, "ground.pmtiles");

    public static async Task Lay(FictionalTown town, string folder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        GroundFile.Write(town, GroundIn(folder));
        await AddressLoader.Load(town.Addresses.Select(Row), WhereRoom.AddressesIn(folder), stop);
        await File.WriteAllTextAsync(WhereRoom.TerritoriesIn(folder), Outlines(town).ToJsonString(), stop);
    }

    /// <summary>The addresses as the Base Adresse Nationale would write them.</summary>
    public static BanRow Row(Address door)
    {
        ArgumentNullException.ThrowIfNull(door);
        var insee = door.Arrondissement[^5..];
        return new(door.Number, door.Suffix, door.Street.Name, insee, insee, FictionalTown.Name, FictionalTown.Degrees(door.At));
    }

    private static JsonObject Outlines(FictionalTown town)
    {
        var shapes = town.Quarters.Select(quarter => new TerritoryShape(quarter.Code, quarter.Name, InDegrees(quarter.Shape)))
            .Concat(town.Arrondissements.Select(area => new TerritoryShape(area.Code, area.Name, InDegrees(area.Shape))))
            .Append(new(FictionalTown.Commune, FictionalTown.Name, InDegrees(town.Site.City)));
        return new() { ["type"] = "FeatureCollection", ["features"] = new JsonArray([.. shapes.Select(GeoJsonOutline.Write)]) };
    }

    // A metre is finer than any question asked of an outline.
    private static Polygon InDegrees(Polygon metres) => new(Ring((LineString)DouglasPeuckerSimplifier.Simplify(metres.ExteriorRing, 1)));

    private static LinearRing Ring(LineString ring) => new([.. ring.Coordinates.Select(point =>
    {
        var place = FictionalTown.Degrees(point);
        return new Coordinate(place.Longitude, place.Latitude);
    })]);
}
