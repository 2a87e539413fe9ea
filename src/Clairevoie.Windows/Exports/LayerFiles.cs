using System.Globalization;
using System.Text.Json;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Exports;

/// <summary>What is seen of a layer as a table or as GeoJSON: a line for each thing, its identifier, the layer's fields under their names, and where it lies.</summary>
public static class LayerFiles
{
    public static Task Csv(Stream stream, LayerSeen seen, CancellationToken stop) => CsvFile.Write(stream, Columns(seen.Layer), Rows(seen), stop);

    public static void Xlsx(Stream stream, LayerSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var numbers = seen.Layer.Fields.Where(field => field.Kind is FieldKind.Whole or FieldKind.Number).Select(field => field.Key).Concat(["longitude", "latitude"]).ToHashSet();
        XlsxFile.Write(stream, seen.Layer.Name, Columns(seen.Layer), Rows(seen), numbers);
    }

    public static async Task GeoJson(Stream stream, LayerSeen seen, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(seen);
        await using var json = new Utf8JsonWriter(stream, OgcAnswer.Form);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("name", seen.Layer.Name);
        json.WriteStartArray("features");
        foreach (var (feature, _) in seen.Seen)
        {
            json.WriteStartObject();
            FeatureJson.Members(json, seen.Layer, feature, CoordinateSystem.Crs84);
            json.WriteEndObject();
            if (json.BytesPending > 1 << 16) await json.FlushAsync(stop);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static List<string> Columns(Layer layer) => ["id", .. layer.Fields.Select(field => field.Key), .. layer.Shape == LayerShape.Point ? (string[])["longitude", "latitude"] : ["wkt"]];

    private static IEnumerable<IReadOnlyList<string>> Rows(LayerSeen seen) =>
        seen.Seen.Select(one => Row(seen.Layer, one.Feature));

    internal static IReadOnlyList<string> Row(Layer layer, LayerFeature feature) => [feature.Id, .. layer.Fields.Select(field => Cell(field, feature)), .. Where(layer, feature.Geometry)];

    private static string Cell(LayerField field, LayerFeature feature) =>
        Convert.ToString(FieldValue.Of(field.Kind, feature.Values.GetValueOrDefault(field.Key)), CultureInfo.InvariantCulture) ?? "";

    private static string[] Where(Layer layer, Geometry shape) => layer.Shape == LayerShape.Point
        ? shape is Point { IsEmpty: false } point ? [Degrees(point.X), Degrees(point.Y)] : ["", ""]
        : [shape.IsEmpty ? "" : shape.AsText()];

    private static string Degrees(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
