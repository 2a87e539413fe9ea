using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Exports.Forms;

/// <summary>GeoPackage: each handful is a transaction of the file.</summary>
internal sealed class PackagePen(string path, Layer layer) : ILayerPen
{
    private GeoPackage? package;

    public long Length => new FileInfo(path).Length;

    public bool GoesOn(Job reached)
    {
        package = GeoPackage.Open(path, layer);
        return package.GoesOn(reached.Done);
    }

    public Task Begin(CancellationToken stop)
    {
        package?.Dispose();
        File.WriteAllBytes(path, []); // the file stays, and with it who may read it
        File.Delete($"{path}-journal");
        package = GeoPackage.Found(path, layer);
        return Task.CompletedTask;
    }

    public Task Put(IReadOnlyList<LayerFeature> features, CancellationToken stop)
    {
        package!.Put(features, stop);
        return Task.CompletedTask;
    }

    public Task End(CancellationToken stop)
    {
        package!.Close();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        package?.Dispose();
        return ValueTask.CompletedTask;
    }
}
