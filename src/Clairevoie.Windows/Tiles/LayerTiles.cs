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
/// What is said of points is kept on disk, sealed; what memory keeps never weighs more than ten million places in all: the oldest readings go first.
/// </summary>
public sealed class LayerTiles(Cellar cellar, FeaturePages pages, TimeProvider clock)
{
    private const int MostKept = 32, MostPointsKept = 10_000_000, ManyPoints = 100_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2), KeptWhenLarge = TimeSpan.FromMinutes(10);

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
    private Task<TiledLayer> Open(Layer layer, Viewer viewer, AskedDays days) =>
        TiledLayer.Read(layer, pages.All(layer, viewer, new AskedItems { Days = days }, CancellationToken.None), cellar.Place.Var);

    // The newest stays, however large: its map is looked at.
    private void Shed()
    {
        var held = 0L;
        foreach (var (version, one) in kept.OrderByDescending(one => one.Value.At))
        {
            if (!one.Layer.IsCompletedSuccessfully) continue;
            if (held > 0 && held + one.Layer.Result.Weight > MostPointsKept) kept.TryRemove(version, out _);
            else held += one.Layer.Result.Weight;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (version, one) in kept)
            if (now - one.At > Lasts(one.Layer) || kept.Count > MostKept) kept.TryRemove(version, out _);
    }

    private static TimeSpan Lasts(Task<TiledLayer> layer) => layer is { IsCompletedSuccessfully: true, Result.Weight: < ManyPoints } ? Kept : KeptWhenLarge;

    private string Version(Layer layer, Viewer viewer, AskedDays days, long writing)
    {
        var rights = $"{viewer.Role} {viewer.Mission} {viewer.Agency} {string.Join(',', viewer.Territories.Order(StringComparer.Ordinal))}";
        var words = $"{layer.Name}|{rights}|{days.From:O}|{days.Until:O}|{MapModel.Today(clock):O}|{System.Globalization.CultureInfo.CurrentUICulture.Name}|{writing}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..32];
    }
}
