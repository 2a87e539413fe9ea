using System.Globalization;
using System.Text.Json.Nodes;
using Clairevoie.Coordination.Problems;
using Clairevoie.Coordination.Sectors;
using Clairevoie.Hall.Where;
using Clairevoie.Towns.Ground;
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
        await File.WriteAllTextAsync(SectorLayer.FileIn(folder), Outlines(Sectors.Of(town)).ToJsonString(), stop);
        await File.WriteAllTextAsync(Schools.FileIn(folder), SchoolsOf(town).ToJsonString(), stop);
    }

    /// <summary>Writes the addresses as a CSV that <c>clairevoie addresses</c> takes in.</summary>
    public static Task WriteAddresses(FictionalTown town, string file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var lines = town.Addresses.Select(door => (Door: door, Row: Row(door))).Select(one => string.Join(';',
            $"{one.Row.Insee}_{one.Door.Street.Number:0000}_{one.Row.Number:00000}{one.Row.Suffix}", one.Row.Number, one.Row.Suffix, one.Row.Street, one.Row.Postcode,
            one.Row.Insee, one.Row.Commune, Written(one.Door.At.X, "0.0"), Written(one.Door.At.Y, "0.0"), Written(one.Row.At.Longitude, "0.000000"), Written(one.Row.At.Latitude, "0.000000")));
        return File.WriteAllLinesAsync(file, lines.Prepend("id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y;lon;lat"), stop);
    }

    private static string Written(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The addresses as the Base Adresse Nationale would write them.</summary>
    public static BanRow Row(Address door)
    {
        ArgumentNullException.ThrowIfNull(door);
        var insee = door.Arrondissement[^5..];
        return new(door.Number, door.Suffix, door.Street.Name, insee, insee, FictionalTown.Name, FictionalTown.Degrees(door.At));
    }

    /// <summary>Two schools in each quarter, at a door of it, in the form of the national directory.</summary>
    private static JsonObject SchoolsOf(FictionalTown town)
    {
        var chance = new Chance(town.Seed).For("schools");
        var doors = town.Quarters.SelectMany(quarter => town.Addresses.Where(door => quarter.Shape.Contains(new Point(door.At))) is var inside && inside.Any() ? [chance.Of([.. inside]), chance.Of([.. inside])] : Array.Empty<Address>());
        return new() { ["type"] = "FeatureCollection", ["features"] = new JsonArray([.. doors.Select((door, rank) => School(door, rank + 1))]) };
    }

    private static JsonObject School(Address door, int number)
    {
        var at = FictionalTown.Degrees(door.At);
        return new()
        {
            ["type"] = "Feature", ["properties"] = new JsonObject { ["nom"] = $"École {number}, {door.Street.Name}" },
            ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(at.Longitude, at.Latitude) },
        };
    }

    private static JsonObject Outlines(FictionalTown town) => Collection(
        town.Quarters.Select(quarter => new TerritoryShape(quarter.Code, quarter.Name, InDegrees(quarter.Shape)) { Households = Households.Of(town, quarter) })
            .Concat(town.Arrondissements.Select(area => new TerritoryShape(area.Code, area.Name, InDegrees(area.Shape)) { Households = area.Quarters.Sum(quarter => Households.Of(town, quarter)) }))
            .Append(new(FictionalTown.Commune, FictionalTown.Name, InDegrees(town.Site.City)) { Households = town.Quarters.Sum(quarter => Households.Of(town, quarter)) }));

    private static JsonObject Outlines(IReadOnlyList<OutreachSector> sectors) =>
        Collection(sectors.Select(sector => new TerritoryShape(sector.Code, sector.Name, InDegrees(sector.Shape))));

    private static JsonObject Collection(IEnumerable<TerritoryShape> shapes) =>
        new() { ["type"] = "FeatureCollection", ["features"] = new JsonArray([.. shapes.Select(GeoJsonOutline.Write)]) };

    // A metre is finer than any question asked of an outline.
    private static Polygon InDegrees(Polygon metres) => new(Ring((LineString)DouglasPeuckerSimplifier.Simplify(metres.ExteriorRing, 1)));

    private static LinearRing Ring(LineString ring) => new([.. ring.Coordinates.Select(point =>
    {
        var place = FictionalTown.Degrees(point);
        return new Coordinate(place.Longitude, place.Latitude);
    })]);
}
