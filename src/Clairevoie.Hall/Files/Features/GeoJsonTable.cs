using System.Text.Json;

namespace Clairevoie.Hall.Files.Features;

/// <summary>Reads the features of a GeoJSON file as the rows of a table, in the order in which they stand.</summary>
internal static class GeoJsonTable
{
    private const long MostBytes = 20_000_000;

    public static Table Open(Stream stream)
    {
        if (stream.Length > MostBytes) throw new FileRefusedException(new FileFault(0, "", "file-too-large", MostBytes / 1_000_000));
        var document = Read(stream);
        try
        {
            var features = document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("features", out var all) && all.ValueKind == JsonValueKind.Array
                ? all
                : throw new FileRefusedException(new FileFault(0, "", "not-features"));
            var columns = FeatureCells.Columns(features.EnumerateArray().Take(TableLimits.Rows).SelectMany(Names).Distinct().Take(TableLimits.Columns + 1), features.EnumerateArray().All(GeoJsonShape.IsPoint));
            return new Table(columns, Rows(features, columns)).Holding(document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    private static JsonDocument Read(Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream);
        }
        catch (JsonException)
        {
            throw new FileRefusedException(new FileFault(0, "", "not-features"));
        }
    }

    private static IEnumerable<string> Names(JsonElement feature) =>
        Properties(feature) is { } properties ? properties.EnumerateObject().Select(one => one.Name) : [];

    private static JsonElement? Properties(JsonElement feature) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var some) && some.ValueKind == JsonValueKind.Object ? some : null;

    private static IEnumerable<TableRow> Rows(JsonElement features, string[] columns)
    {
        var line = 1;
        foreach (var feature in features.EnumerateArray())
        {
            line++;
            var properties = Properties(feature) ?? throw new FileRefusedException(new FileFault(line, "", "not-features"));
            var (longitude, latitude) = GeoJsonShape.Point(feature);
            string[] cells = [.. columns.Select(column => column switch
            {
                FeatureCells.Longitude => longitude,
                FeatureCells.Latitude => latitude,
                FeatureCells.Wkt => FeatureCells.Of(GeoJsonShape.Of(feature, line), column),
                FeatureCells.Id when feature.TryGetProperty(column, out var id) => FeatureCells.Text(id, line, column),
                _ => properties.TryGetProperty(column, out var value) ? FeatureCells.Text(value, line, column) : "",
            })];
            TableLimits.Check(line, cells);
            yield return new TableRow(line, columns, cells);
        }
    }
}
