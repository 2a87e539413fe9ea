namespace Clairevoie.Windows.Tiles;

/// <summary>What a feature of a tile is; the numbers are those of the Mapbox Vector Tile specification 2.1.</summary>
public enum TileShape
{
    Unknown = 0,
    Point = 1,
    Line = 2,
    Area = 3,
}

/// <summary>A point of a tile, from its north-west corner, in parts of the layer's extent.</summary>
public readonly record struct TilePoint(int X, int Y);

/// <summary>One thing drawn in a tile: its paths (points, lines or rings) and what is said of it.</summary>
public sealed record TileFeature(TileShape Shape, IReadOnlyList<TilePoint[]> Paths, IReadOnlyDictionary<string, object> Tags)
{
    public string? Text(string key) => Tags.TryGetValue(key, out var value) ? value as string : null;
}

/// <summary>A layer of a tile: its name, how many parts its side is cut into, its features.</summary>
public sealed record TileLayer(string Name, int Extent, IReadOnlyList<TileFeature> Features);

/// <summary>A file of tiles, or a tile, is not what its format says. The message says what and where.</summary>
public sealed class BrokenTilesException(string message, Exception? inner = null) : Exception(message, inner);
