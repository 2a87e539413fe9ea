using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Store;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Tiles;

/// <summary>
/// Keeps for a short while what a viewer sees of a layer, so that the tiles of one map are cut from one reading. It is kept under all that
/// decides it: the layer, the viewer's mission with its role and territories, the days, the language, and the last writing in the room.
/// What is kept never holds more than a million features in all: the oldest readings go first.
/// </summary>
public sealed class LayerTiles(Cellar cellar, FeaturePages pages, TimeProvider clock)
{
    private const int MostKept = 32, MostFeatures = 500_000, MostFeaturesKept = 1_000_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, Task<TiledLayer> Layer)> kept = new();

    /// <summary>What the viewer sees of the layer, and the word that changes when it does.</summary>
    public async Task<(string Version, Func<Task<TiledLayer>> Layer)> Of(Layer layer, Viewer viewer, AskedDays days, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var version = Version(layer, viewer, days, await cellar.Of(layer.Subject.Room()).LastWriting(stop));
        return (version, () => Opened(version, layer, viewer, days, stop));
    }

    private async Task<TiledLayer> Opened(string version, Layer layer, Viewer viewer, AskedDays days, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        Forget(now);
        var (_, opening) = kept.GetOrAdd(version, _ => (now, Open(layer, viewer, days)));
        try
        {
            var opened = await opening.WaitAsync(stop);
            if (opened.Size > MostFeatures) kept.TryRemove(version, out _);
            Shed();
            return opened;
        }
        catch
        {
            if (opening.IsFaulted) kept.TryRemove(version, out _);
            throw;
        }
    }

    // The tiles of one map ask at once: whoever asks first reads, and may leave while the others wait.
    private async Task<TiledLayer> Open(Layer layer, Viewer viewer, AskedDays days)
    {
        var features = new List<LayerFeature>();
        await foreach (var feature in pages.All(layer, viewer, new AskedItems { Days = days }, CancellationToken.None)) features.Add(feature);
        return new(LayerSeen.Of(layer, features));
    }

    private void Shed()
    {
        var held = 0;
        foreach (var (version, one) in kept.OrderByDescending(one => one.Value.At))
            if (one.Layer.IsCompletedSuccessfully && (held += one.Layer.Result.Size) > MostFeaturesKept) kept.TryRemove(version, out _);
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (version, one) in kept)
            if (now - one.At > Kept || kept.Count > MostKept) kept.TryRemove(version, out _);
    }

    private string Version(Layer layer, Viewer viewer, AskedDays days, long writing)
    {
        var rights = $"{viewer.Role} {viewer.Mission} {viewer.Agency} {string.Join(',', viewer.Territories.Order(StringComparer.Ordinal))}";
        var words = $"{layer.Name}|{rights}|{days.From:O}|{days.Until:O}|{MapModel.Today(clock):O}|{System.Globalization.CultureInfo.CurrentUICulture.Name}|{writing}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..32];
    }
}
