using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Tiles;

/// <summary>Where the tiles of a ground are kept: a PMTiles file, an MBTiles file, or a tile server at an address.</summary>
public interface ITileStore : IDisposable
{
    /// <summary>The part of the world that it shows.</summary>
    TileReach Reach { get; }

    /// <summary>Where a map of it begins.</summary>
    GeoPoint Centre { get; }

    /// <summary>What it says of itself: <c>attribution</c>, <c>vector_layers</c>.</summary>
    JsonElement Metadata { get; }

    /// <summary>The bytes of a tile, unpacked; null when there is no such tile.</summary>
    byte[]? Tile(TileAddress tile);
}
