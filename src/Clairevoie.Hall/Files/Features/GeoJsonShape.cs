using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Files.Features;

/// <summary>Where a feature of GeoJSON lies (RFC 7946: degrees of WGS84, longitude first).</summary>
internal static class GeoJsonShape
{
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), FgbWords.Degrees);

    /// <summary>Whether it is a point, or nowhere.</summary>
    public static bool IsPoint(JsonElement feature) => Said(feature) is not { } shape || shape.Type == "Point";

    /// <summary>The two numbers of a point, as they were written; empty for what is none.</summary>
    public static (string Longitude, string Latitude) Point(JsonElement feature) =>
        Said(feature) is ("Point", { ValueKind: JsonValueKind.Array } at) && at.GetArrayLength() >= 2 && at[0].ValueKind == JsonValueKind.Number && at[1].ValueKind == JsonValueKind.Number
            ? (at[0].GetRawText(), at[1].GetRawText())
            : ("", "");

    /// <summary>The shape; nothing where there is none.</summary>
    /// <exception cref="FileRefusedException">It is no shape that a layer draws, or it is broken.</exception>
    public static Geometry? Of(JsonElement feature, int line)
    {
        if (Said(feature) is not var (type, places)) return null;
        try
        {
            return type switch
            {
                "Point" => Degrees.CreatePoint(Place(places)),
                "LineString" => Degrees.CreateLineString(Places(places)),
                "MultiLineString" => Degrees.CreateMultiLineString([.. places.EnumerateArray().Select(line => Degrees.CreateLineString(Places(line)))]),
                "Polygon" => Area(places),
                "MultiPolygon" => Degrees.CreateMultiPolygon([.. places.EnumerateArray().Select(Area)]),
                _ => throw new FormatException(type),
            };
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new FileRefusedException(new FileFault(line, FeatureCells.Wkt, "not-features"));
        }
    }

    private static (string Type, JsonElement Places)? Said(JsonElement feature) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("geometry", out var shape) && shape.ValueKind == JsonValueKind.Object
        && shape.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && shape.TryGetProperty("coordinates", out var places)
            ? (type.GetString()!, places)
            : null;

    private static Polygon Area(JsonElement rings) => Degrees.CreatePolygon(
        Degrees.CreateLinearRing(Places(rings[0])), [.. rings.EnumerateArray().Skip(1).Select(ring => Degrees.CreateLinearRing(Places(ring)))]);

    private static Coordinate[] Places(JsonElement row) => [.. row.EnumerateArray().Select(Place)];

    private static Coordinate Place(JsonElement at) => new(at[0].GetDouble(), at[1].GetDouble());
}
