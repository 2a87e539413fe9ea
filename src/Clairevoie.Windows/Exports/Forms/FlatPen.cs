using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Exports.Forms;

/// <summary>FlatGeobuf without an index: features one after the other behind a header, which says how many they are when the last one is there.</summary>
internal sealed class FlatPen(string path, Layer layer) : ILayerPen
{
    private readonly FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.Write);

    private long many;

    public long Length => file.Position;

    public bool GoesOn(Job reached)
    {
        if (file.Length < reached.Bytes) return false;
        file.SetLength(reached.Bytes);
        file.Position = reached.Bytes;
        many = reached.Done;
        return true;
    }

    public async Task Begin(CancellationToken stop)
    {
        file.SetLength(0);
        await file.WriteAsync(FgbText.Header(layer, 0), stop);
    }

    public async Task Put(IReadOnlyList<LayerFeature> features, CancellationToken stop)
    {
        foreach (var feature in features) await file.WriteAsync(FgbText.Feature(layer, feature), stop);
        many += features.Count;
        await file.FlushAsync(stop);
    }

    // A header is as long whatever it counts.
    public async Task End(CancellationToken stop)
    {
        file.Position = 0;
        await file.WriteAsync(FgbText.Header(layer, many), stop);
        await file.FlushAsync(stop);
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
