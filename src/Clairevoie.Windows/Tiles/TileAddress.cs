namespace Clairevoie.Windows.Tiles;

/// <summary>A tile of the web's square map of the world: zoom, column from the west, row from the north. <c>default</c> is the whole world.</summary>
public readonly record struct TileAddress
{
    /// <summary>The deepest zoom that a tile file may hold.</summary>
    public const int Deepest = 26;

    public TileAddress(int zoom, int column, int row)
    {
        if (!Exists(zoom, column, row)) throw new ArgumentOutOfRangeException(nameof(zoom), $"There is no tile {zoom}/{column}/{row}.");
        (Zoom, Column, Row) = (zoom, column, row);
    }

    public int Zoom { get; }

    public int Column { get; }

    public int Row { get; }

    public static bool Exists(int zoom, int column, int row) =>
        zoom is >= 0 and <= Deepest && column >= 0 && row >= 0 && column < 1L << zoom && row < 1L << zoom;

    /// <summary>The tile that holds this one, so many zooms up.</summary>
    public TileAddress Up(int zooms) => new(Zoom - zooms, Column >> zooms, Row >> zooms);

    /// <summary>The number that PMTiles gives the tile: tiles of lower zooms first, then its rank on the Hilbert curve.</summary>
    public ulong Number
    {
        get
        {
            var before = ((1UL << (2 * Zoom)) - 1) / 3;
            return before + Hilbert();
        }
    }

    private ulong Hilbert()
    {
        var (x, y, rank) = ((long)Column, (long)Row, 0UL);
        for (var side = 1L << Zoom >> 1; side > 0; side >>= 1)
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
