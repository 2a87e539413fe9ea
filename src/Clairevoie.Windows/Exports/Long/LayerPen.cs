using System.Text.Json;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Exports.Long;

/// <summary>Writes a layer in parts, so that a file can be gone on with where it ends.</summary>
internal sealed class LayerPen(Stream file, Layer layer, string form)
{
    private bool IsCsv => form == "csv";

    /// <summary>How long the file is.</summary>
    public long Length => file.Position;

    /// <summary>What stands before the features.</summary>
    public async Task Begin(CancellationToken stop)
    {
        if (IsCsv) await CsvFile.Write(file, LayerFiles.Columns(layer), [], stop);
        else await file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(new { type = "FeatureCollection", name = layer.Name }).AsMemory()[..^1], stop);
        if (!IsCsv) await file.WriteAsync(",\"features\":["u8.ToArray(), stop);
    }

    /// <summary>Some features.</summary>
    public async Task Put(IReadOnlyList<LayerFeature> features, bool isFirst, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (IsCsv) await CsvFile.Write(file, [], features.Select(feature => LayerFiles.Row(layer, feature)), stop);
        else await Json(features, isFirst, stop);
        await file.FlushAsync(stop);
    }

    /// <summary>What stands after them.</summary>
    public async Task End(CancellationToken stop)
    {
        if (!IsCsv) await file.WriteAsync("]}"u8.ToArray(), stop);
        await file.FlushAsync(stop);
    }

    private async Task Json(IReadOnlyList<LayerFeature> features, bool isFirst, CancellationToken stop)
    {
        foreach (var (at, feature) in features.Index())
        {
            if (at > 0 || !isFirst) await file.WriteAsync(",\n"u8.ToArray(), stop);
            await using var json = new Utf8JsonWriter(file, OgcAnswer.Form);
            json.WriteStartObject();
            FeatureJson.Members(json, layer, feature, CoordinateSystem.Crs84);
            json.WriteEndObject();
        }
    }
}
