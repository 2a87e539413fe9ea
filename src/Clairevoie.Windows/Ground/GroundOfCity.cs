using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>The ground that this house shows: one PMTiles file, or bare paper when there is none.</summary>
public sealed class GroundOfCity : IDisposable
{
    private readonly Pmtiles? file;

    /// <param name="path">A PMTiles v3 file; nothing when the city has none.</param>
    /// <exception cref="BrokenTilesException">The file is there and is not what it should be.</exception>
    public GroundOfCity(string? path)
    {
        file = path is null ? null : Pmtiles.Open(path);
        Path = path is null ? null : System.IO.Path.GetFullPath(path);
        Version = path is null ? "0" : new FileInfo(path) is var at ? $"{at.Length:x}-{at.LastWriteTimeUtc.Ticks:x}" : "0";
    }

    public string? Path { get; }

    /// <summary>Changes when the file does: what a browser kept is then asked again.</summary>
    public string Version { get; }

    public TileReach? Reach => file?.Header.Reach;

    public GeoPoint? Middle => file?.Header.Centre;

    /// <summary>Who made the ground, as its file says.</summary>
    public string? Attribution => Said("attribution");

    /// <summary>What lies under everything: the file of an island says water.</summary>
    public Ink Background => Said("background") == "water" ? Ink.Water : Ink.City;

    /// <summary>The names of the layers that the file says it holds.</summary>
    public IReadOnlySet<string> Layers => file is not null && file.Metadata.TryGetProperty("vector_layers", out var layers)
        ? layers.EnumerateArray().Select(layer => layer.GetProperty("id").GetString() ?? "").ToHashSet()
        : [];

    /// <summary>A picture of one tile, drawn now.</summary>
    public string Draw(TileAddress picture, Theme theme)
    {
        if (file is null) return SvgTile.Draw([], new(picture.Zoom, 1, 0, 0), Ink.City, theme);
        var (tile, window) = TileWindow.For(picture, file.Header.Reach.Deepest);
        return SvgTile.Draw(file.Layers(tile) ?? [], window, Background, theme);
    }

    public void Dispose() => file?.Dispose();

    private string? Said(string key) =>
        file is not null && file.Metadata.TryGetProperty(key, out var said) ? said.GetString() : null;
}
