using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds.Sources;

/// <summary>Reads a shape of GeoJSON (RFC 7946) as it stands, in the coordinates of its file.</summary>
internal static class SourceShape
{
    private static readonly GeometryFactory Factory = Mercator.Factory;

    /// <returns>Nothing where the feature has no shape.</returns>
    /// <exception cref="FormatException">The shape is not what its type says; the message says what.</exception>
    public static Geometry? Of(JsonElement feature)
    {
        if (!feature.TryGetProperty("geometry", out var shape) || shape.ValueKind != JsonValueKind.Object) return null;
        try
        {
            return Of(shape.GetProperty("type").GetString(), shape.GetProperty("coordinates"));
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new FormatException(broken.Message, broken);
        }
    }

    private static Geometry Of(string? type, JsonElement all) => type switch
    {
        "Point" => Factory.CreatePoint(Place(all)),
        "MultiPoint" => Factory.CreateMultiPointFromCoords(Places(all)),
        "LineString" => Factory.CreateLineString(Places(all)),
        "MultiLineString" => Factory.CreateMultiLineString([.. all.EnumerateArray().Select(line => Factory.CreateLineString(Places(line)))]),
        "Polygon" => Area(all),
        "MultiPolygon" => Factory.CreateMultiPolygon([.. all.EnumerateArray().Select(Area)]),
        _ => throw new FormatException($"a {type} cannot be drawn"),
    };

    private static Polygon Area(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(ring => Factory.CreateLinearRing(Places(ring))).ToList();
        return Factory.CreatePolygon(all[0], [.. all.Skip(1)]);
    }

    private static Coordinate[] Places(JsonElement places) => [.. places.EnumerateArray().Select(Place)];

    private static Coordinate Place(JsonElement place) => new(place[0].GetDouble(), place[1].GetDouble());
}
