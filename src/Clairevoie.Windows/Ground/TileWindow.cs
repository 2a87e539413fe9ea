using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>What a picture shows of a tile: all of it, or, past the deepest zoom of the file, a square within it.</summary>
/// <param name="Zoom">The zoom of the picture.</param>
/// <param name="Parts">Into how many squares a side of the tile is cut: 1 when the file goes as deep as the picture.</param>
/// <param name="Column">The square's rank from the west.</param>
/// <param name="Row">The square's rank from the north.</param>
public readonly record struct TileWindow(int Zoom, int Parts, int Column, int Row)
{
    /// <summary>Which tile of the file to read for a picture, and what to show of it.</summary>
    public static (TileAddress Tile, TileWindow Window) For(TileAddress picture, int deepest)
    {
        var up = Math.Max(0, picture.Zoom - deepest);
        var parts = 1 << up;
        return (picture.Up(up), new(picture.Zoom, parts, picture.Column & (parts - 1), picture.Row & (parts - 1)));
    }

    internal TileBox Box(int extent) => new(extent / (double)Parts, Column * extent / (double)Parts, Row * extent / (double)Parts);
}

/// <summary>The same window in the numbers of one layer.</summary>
internal readonly record struct TileBox(double Side, double Left, double Top)
{
    /// <summary>Drawn a little beyond the edge, so that lines cut there do not end there.</summary>
    private const double Margin = 16;

    public (double X, double Y) Pixel(TilePoint point) => ((point.X - Left) * TileAddress.Side / Side, (point.Y - Top) * TileAddress.Side / Side);

    public bool Touches(TilePoint[] path)
    {
        var (west, north, east, south) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in path)
        {
            var (x, y) = Pixel(point);
            (west, north, east, south) = (Math.Min(west, x), Math.Min(north, y), Math.Max(east, x), Math.Max(south, y));
        }

        return east >= -Margin && south >= -Margin && west <= TileAddress.Side + Margin && north <= TileAddress.Side + Margin;
    }
}
