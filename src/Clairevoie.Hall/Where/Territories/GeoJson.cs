using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Where;

/// <summary>Writes shapes in degrees as GeoJSON (RFC 7946), to a tenth of a metre.</summary>
public static class GeoJson
{
    public static JsonObject Of(Geometry shape) => shape switch
    {
        Point point => Shape("Point", Place(point.Coordinate)),
        LineString line => Shape("LineString", Places(line)),
        Polygon area => Shape("Polygon", Rings(area)),
        MultiPolygon areas => Shape("MultiPolygon", [.. areas.Geometries.Cast<Polygon>().Select(area => (JsonNode)Rings(area))]),
        MultiLineString lines => Shape("MultiLineString", [.. lines.Geometries.Cast<LineString>().Select(line => (JsonNode)Places(line))]),
        MultiPoint points => Shape("MultiPoint", Places(points)),
        _ => throw new ArgumentException($"GeoJSON has no place for a {shape.GeometryType} here.", nameof(shape)),
    };

    private static JsonObject Shape(string type, JsonArray coordinates) => new() { ["type"] = type, ["coordinates"] = coordinates };

    private static JsonArray Rings(Polygon area) => [.. area.InteriorRings.Prepend(area.ExteriorRing).Select(ring => (JsonNode)Places(ring))];

    private static JsonArray Places(Geometry line) => [.. line.Coordinates.Select(point => (JsonNode)Place(point))];

    private static JsonArray Place(Coordinate point) => [Math.Round(point.X, 6), Math.Round(point.Y, 6)];
}
