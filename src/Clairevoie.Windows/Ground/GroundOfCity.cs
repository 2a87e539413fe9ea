using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>The ground that this house shows: a PMTiles or MBTiles file, tiles at an address, or bare paper when there is none.</summary>
public sealed class GroundOfCity : IDisposable
{
    private readonly ITileStore? tiles;

    /// <param name="place">A PMTiles v3 file, an MBTiles file, or the address of a TileJSON; nothing when the city has none.</param>
    /// <exception cref="BrokenTilesException">Something is there and is not what it should be.</exception>
    public GroundOfCity(string? place)
    {
        tiles = place is null ? null : Opened(place);
        Path = tiles is Pmtiles file ? System.IO.Path.GetFullPath(file.Path) : null;
        Version = place is not null && new FileInfo(place) is { Exists: true } at ? $"{at.Length:x}-{at.LastWriteTimeUtc.Ticks:x}" : "0";
    }

    /// <summary>The PMTiles file of which browsers may ask for parts; nothing when the ground is kept otherwise.</summary>
    public string? Path { get; }

    /// <summary>Changes when the file does: what a browser kept is then asked again.</summary>
    public string Version { get; }

    public TileReach? Reach => tiles?.Reach;

    public GeoPoint? Middle => tiles?.Centre;

    /// <summary>Who made the ground, as its file says.</summary>
    public string? Attribution => Said("attribution");

    /// <summary>What lies under everything: the file of an island says water.</summary>
    public Ink Background => Said("background") == "water" ? Ink.Water : Ink.City;

    /// <summary>The names of the layers that the file says it holds.</summary>
    public IReadOnlySet<string> Layers => tiles is not null && tiles.Metadata.TryGetProperty("vector_layers", out var layers)
        ? layers.EnumerateArray().Select(layer => layer.GetProperty("id").GetString() ?? "").ToHashSet()
        : [];

    /// <summary>The bytes of one tile; null where there is none.</summary>
    public byte[]? Tile(TileAddress tile) => tiles?.Tile(tile);

    /// <summary>A picture of one tile, drawn now.</summary>
    public string Draw(TileAddress picture, Theme theme)
    {
        if (tiles is null) return SvgTile.Draw([], new(picture.Zoom, 1, 0, 0), Ink.City, theme);
        var (tile, window) = TileWindow.For(picture, tiles.Reach.Deepest);
        return SvgTile.Draw(tiles.Tile(tile) is { } bytes ? TileDecoder.Decode(bytes) : [], window, Background, theme);
    }

    public void Dispose() => tiles?.Dispose();

    private static ITileStore Opened(string place)
    {
        if (Uri.TryCreate(place, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")) return TileServer.Open(address);
        return place.EndsWith(".mbtiles", StringComparison.OrdinalIgnoreCase) ? Mbtiles.Open(place) : Pmtiles.Open(place);
    }

    private string? Said(string key) =>
        tiles is not null && tiles.Metadata.TryGetProperty(key, out var said) ? said.GetString() : null;
}
