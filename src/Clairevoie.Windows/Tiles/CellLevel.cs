using System.Globalization;
using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Tiles;

/// <summary>A cell of the INSPIRE grid (EPSG:3035) by its south-west corner, in metres.</summary>
public readonly record struct CellCorner(int North, int East)
{
    /// <summary>The corner of the cell of this width in which this corner lies.</summary>
    public CellCorner Within(int width) => new(Floor(North, width), Floor(East, width));

    internal static int Floor(double metres, int width) => (int)Math.Floor(metres / width) * width;
}

/// <summary>How many points lie in each cell of one width, in the order of the ranks of their middles.</summary>
public sealed class CellLevel
{
    private readonly ulong[] ranks;
    private readonly (CellCorner Corner, int Points)[] cells;

    public CellLevel(int width, IReadOnlyDictionary<CellCorner, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Width = width;
        cells = [.. counts.Select(cell => (cell.Key, cell.Value))];
        ranks = [.. cells.Select(cell => Middle(cell.Corner))];
        Array.Sort(ranks, cells);
    }

    /// <summary>The width of a cell, in metres.</summary>
    public int Width { get; }

    /// <summary>The cells of a tile. Each belongs to the tile in which its middle lies, so that no point is drawn twice.</summary>
    public IReadOnlyList<TileFeature> Draw(TileAddress tile, int extent)
    {
        var (first, until) = PointPyramid.Run(ranks, tile);
        var features = new TileFeature[until - first];
        for (var i = first; i < until; i++)
            features[i - first] = new(TileShape.Point, [[Morton.Within(ranks[i], tile.Zoom, extent)]], new Dictionary<string, object> { ["points"] = (long)cells[i].Points, ["cell"] = Name(cells[i].Corner) });
        return features;
    }

    private string Name(CellCorner corner) => string.Create(CultureInfo.InvariantCulture, $"CRS3035RES{Width}mN{corner.North}E{corner.East}");

    private ulong Middle(CellCorner corner)
    {
        var middle = Projection.EuropeanGrid.ToDegrees(new(corner.East + (Width / 2.0), corner.North + (Width / 2.0)));
        return Morton.Of(middle.Longitude, middle.Latitude);
    }
}
