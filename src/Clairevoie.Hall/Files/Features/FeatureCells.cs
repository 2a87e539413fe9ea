using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Files.Features;

/// <summary>Features as a table: their identifier, their properties, and where they lie, as exports name it: the two columns of a point, or one of well-known text where shapes are not points.</summary>
internal static class FeatureCells
{
    public const string Id = "id", Longitude = "longitude", Latitude = "latitude", Wkt = "wkt";

    /// <summary>The names of the columns: what features have of their own, then their place.</summary>
    public static string[] Columns(IEnumerable<string> own, bool ofPoints = true)
    {
        string[] names = [Id, .. own.Where(name => name is not (Id or Longitude or Latitude or Wkt)).Distinct(), .. ofPoints ? (string[])[Longitude, Latitude] : [Wkt]];
        TableLimits.Check(1, names);
        return names;
    }

    /// <summary>The cell of a place in one of these columns; empty where there is none.</summary>
    public static string Of(Geometry? shape, string column) => (column, shape) switch
    {
        (_, null or { IsEmpty: true }) => "",
        (Longitude, Point point) => Text(point.X),
        (Latitude, Point point) => Text(point.Y),
        (Wkt, _) => shape.AsText(),
        _ => "",
    };

    /// <summary>A value as CSV writes it.</summary>
    public static string Text(object? value) => value switch
    {
        null or DBNull => "",
        bool yes => yes ? "true" : "false",
        double number => Text(number),
        byte[] => throw new FileRefusedException(new FileFault(0, "", "not-features")),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A value of JSON as CSV writes it: what is itself made of values is no cell.</summary>
    public static string Text(JsonElement value, int line, string column) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.ToString("0.##############", CultureInfo.InvariantCulture) : value.GetRawText(),
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw new FileRefusedException(new FileFault(line, column, "not-a-cell")),
    };

    private static string Text(double number) => Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.##############", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
}
