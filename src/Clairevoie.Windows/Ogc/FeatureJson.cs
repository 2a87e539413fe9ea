using System.Globalization;
using System.Text.Json;
using Clairevoie.Hall.Layers;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Ogc;

/// <summary>Writes features as GeoJSON (RFC 7946) straight to where they go, in the coordinates that were asked for.</summary>
public static class FeatureJson
{
    public const string Type = "application/geo+json";

    /// <summary>The members of one feature, inside an object that is open.</summary>
    public static void Members(Utf8JsonWriter json, Layer layer, LayerFeature feature, CoordinateSystem crs)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(feature);
        json.WriteString("type", "Feature");
        json.WriteString("id", feature.Id);
        json.WritePropertyName("geometry");
        Shape(json, feature.Geometry, crs);
        json.WriteStartObject("properties");
        foreach (var field in layer.Fields)
        {
            json.WritePropertyName(field.Key);
            Value(json, field.Kind, feature.Values.GetValueOrDefault(field.Key));
        }

        json.WriteEndObject();
    }

    /// <summary>A value, of the kind of its field whatever it is.</summary>
    private static void Value(Utf8JsonWriter json, FieldKind kind, object? value)
    {
        switch (FieldValue.Of(kind, value))
        {
            case null: json.WriteNullValue(); break;
            case long whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteRawValue(Written(number)); break;
            case var words: json.WriteStringValue(words.ToString()); break;
        }
    }

    // With its point always: programs that guess the kind of a column from the first page would take 41 for a whole number.
    private static string Written(double number)
    {
        var written = number.ToString("R", CultureInfo.InvariantCulture);
        return written.AsSpan().ContainsAny('.', 'E') ? written : written + ".0";
    }

    /// <summary>A shape; nothing where it is empty.</summary>
    public static void Shape(Utf8JsonWriter json, Geometry shape, CoordinateSystem crs)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.IsEmpty)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", shape.GeometryType);
        json.WritePropertyName("coordinates");
        Coordinates(json, shape, crs);
        json.WriteEndObject();
    }

    private static void Coordinates(Utf8JsonWriter json, Geometry shape, CoordinateSystem crs)
    {
        switch (shape)
        {
            case Point point: Place(json, point.Coordinate, crs); break;
            case LineString line: Places(json, line.Coordinates, crs); break;
            case Polygon area: Each(json, area.InteriorRings.Prepend(area.ExteriorRing), ring => Places(json, ring.Coordinates, crs)); break;
            case GeometryCollection parts and (MultiPoint or MultiLineString or MultiPolygon): Each(json, parts.Geometries, part => Coordinates(json, part, crs)); break;
            default: throw new ArgumentException($"GeoJSON has no place for a {shape.GeometryType} here.", nameof(shape));
        }
    }

    private static void Places(Utf8JsonWriter json, Coordinate[] places, CoordinateSystem crs) => Each(json, places, place => Place(json, place, crs));

    private static void Each<T>(Utf8JsonWriter json, IEnumerable<T> parts, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var part in parts) write(part);
        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, Coordinate place, CoordinateSystem crs)
    {
        var (first, second) = crs.Of(place);
        json.WriteStartArray();
        json.WriteNumberValue(first);
        json.WriteNumberValue(second);
        json.WriteEndArray();
    }
}
