using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Tiles;

/// <summary>The number that PMTiles gives a tile: tiles of lower zooms first, then its rank on the Hilbert curve.</summary>
public static class TileNumbers
{
    public static ulong Number(this TileAddress tile) => (((1UL << (2 * tile.Zoom)) - 1) / 3) + Hilbert(tile);

    private static ulong Hilbert(TileAddress tile)
    {
        var (x, y, rank) = ((long)tile.Column, (long)tile.Row, 0UL);
        for (var side = 1L << tile.Zoom >> 1; side > 0; side >>= 1)
        {
            var (right, down) = ((x & side) > 0 ? 1L : 0, (y & side) > 0 ? 1L : 0);
            rank += (ulong)(side * side * ((3 * right) ^ down));
            if (down != 0) continue;
            if (right == 1) (x, y) = (side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1)));
            (x, y) = (y, x);
        }

        return rank;
    }
}
