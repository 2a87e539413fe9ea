using System.Globalization;
using System.Text.Json;
using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Where;

/// <summary>An outline on the ground: a circle around a place, or a polygon that somebody drew elsewhere.</summary>
public static class Outline
{
    private const int Corners = 48;
    private const int MostCorners = 500;

    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), 4326);

    /// <summary>A circle of so many metres around a place.</summary>
    public static Polygon Circle(GeoPoint centre, double metres)
    {
        var at = Projection.Lambert93.From(centre);
        var ring = Enumerable.Range(0, Corners).Select(corner => Corner(at, metres, 2 * Math.PI * corner / Corners)).ToList();
        return Degrees.CreatePolygon([.. ring, ring[0]]);
    }

    /// <summary>Reads a GeoJSON polygon of one ring, in degrees; nothing when it is not one.</summary>
    public static Polygon? Read(string? geoJson)
    {
        try
        {
            using var read = JsonDocument.Parse(geoJson ?? "", new JsonDocumentOptions { MaxDepth = 8 });
            var rings = Geometry(read.RootElement).GetProperty("coordinates");
            if (rings.GetArrayLength() != 1 || rings[0].GetArrayLength() is < 4 or > MostCorners)
                return null;
            var polygon = Degrees.CreatePolygon([.. rings[0].EnumerateArray().Select(Point)]);
            return polygon.IsValid && !polygon.IsEmpty ? polygon : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Writes a polygon as GeoJSON, to the tenth of a metre.</summary>
    public static string Write(Polygon polygon)
    {
        ArgumentNullException.ThrowIfNull(polygon);
        var corners = polygon.Shell.Coordinates.Select(at => string.Create(CultureInfo.InvariantCulture, $"[{at.X:0.######},{at.Y:0.######}]"));
        return $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', corners)}}]]}""";
    }

    /// <summary>Its surface in square metres.</summary>
    public static double SquareMetres(Polygon polygon)
    {
        ArgumentNullException.ThrowIfNull(polygon);
        return Degrees.CreatePolygon([.. polygon.Shell.Coordinates.Select(OnTheGround)]).Area;
    }

    private static Coordinate OnTheGround(Coordinate at)
    {
        var metres = Projection.EuropeanGrid.From(new(at.X, at.Y));
        return new(metres.East, metres.North);
    }

    private static JsonElement Geometry(JsonElement read) => read.GetProperty("type").GetString() switch
    {
        "Polygon" => read,
        "Feature" => Geometry(read.GetProperty("geometry")),
        _ => throw new FormatException("A perimeter is a polygon."),
    };

    private static Coordinate Point(JsonElement pair)
    {
        var place = new GeoPoint(pair[0].GetDouble(), pair[1].GetDouble());
        return new(place.Longitude, place.Latitude);
    }

    private static Coordinate Corner(Metres at, double metres, double turn)
    {
        var place = Projection.Lambert93.ToDegrees(new(at.East + (metres * Math.Cos(turn)), at.North + (metres * Math.Sin(turn))));
        return new(place.Longitude, place.Latitude);
    }
}
