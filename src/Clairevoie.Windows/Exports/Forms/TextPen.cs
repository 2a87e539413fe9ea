using System.Text.Json;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Exports.Forms;

/// <summary>CSV and GeoJSON: text that goes on where it ends.</summary>
internal sealed class TextPen(string path, Layer layer, string form) : ILayerPen
{
    private readonly FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.Write);

    private bool isFirst = true;

    public long Length => file.Position;

    private bool IsCsv => form == "csv";

    public bool GoesOn(Job reached)
    {
        if (file.Length < reached.Bytes) return false;
        file.SetLength(reached.Bytes);
        file.Position = reached.Bytes;
        isFirst = reached.Done == 0;
        return true;
    }

    public async Task Begin(CancellationToken stop)
    {
        file.SetLength(0);
        if (IsCsv) await CsvFile.Write(file, LayerRows.Columns(layer), [], stop);
        else await file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(new { type = "FeatureCollection", name = layer.Name }).AsMemory()[..^1], stop);
        if (!IsCsv) await file.WriteAsync(",\"features\":["u8.ToArray(), stop);
    }

    public async Task Put(IReadOnlyList<LayerFeature> features, CancellationToken stop)
    {
        if (IsCsv) await CsvFile.Write(file, [], features.Select(feature => LayerRows.Of(layer, feature)), stop);
        else await Json(features, stop);
        isFirst = false;
        await file.FlushAsync(stop);
    }

    public async Task End(CancellationToken stop)
    {
        if (!IsCsv) await file.WriteAsync("]}"u8.ToArray(), stop);
        await file.FlushAsync(stop);
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private async Task Json(IReadOnlyList<LayerFeature> features, CancellationToken stop)
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
