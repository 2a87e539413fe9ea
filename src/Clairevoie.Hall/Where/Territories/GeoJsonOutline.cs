using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Where;

/// <summary>Outlines in GeoJSON (RFC 7946): polygons and multipolygons, longitude first.</summary>
public static class GeoJsonOutline
{
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(1e7), 4326);

    internal static TerritoryShape Read(JsonElement feature)
    {
        var said = feature.GetProperty("properties");
        return new(said.GetProperty("code").GetString()!, said.GetProperty("nom").GetString()!, Shape(feature.GetProperty("geometry")))
        {
            Households = said.TryGetProperty("menages", out var households) && households.ValueKind == JsonValueKind.Number ? households.GetInt64() : null,
        };
    }

    private static Geometry Shape(JsonElement shape)
    {
        var rings = shape.GetProperty("coordinates");
        return shape.GetProperty("type").GetString() switch
        {
            "Polygon" => Area(rings),
            "MultiPolygon" => Degrees.CreateMultiPolygon([.. rings.EnumerateArray().Select(Area)]),
            var other => throw new ArgumentException($"an outline is a Polygon or a MultiPolygon, not a {other}"),
        };
    }

    public static JsonObject Write(TerritoryShape territory) => new()
    {
        ["type"] = "Feature",
        ["properties"] = Properties(territory),
        ["geometry"] = GeoJson.Of(territory.Shape),
    };

    private static JsonObject Properties(TerritoryShape territory)
    {
        var said = new JsonObject { ["code"] = territory.Code, ["nom"] = territory.Name };
        if (territory.Households is { } households) said["menages"] = households;
        return said;
    }

    private static Polygon Area(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(Ring).ToList();
        return Degrees.CreatePolygon(all[0], [.. all.Skip(1)]);
    }

    private static LinearRing Ring(JsonElement points) =>
        Degrees.CreateLinearRing([.. points.EnumerateArray().Select(point => new Coordinate(point[0].GetDouble(), point[1].GetDouble()))]);
}
