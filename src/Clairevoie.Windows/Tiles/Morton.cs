using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Tiles;

/// <summary>The rank of a place on the Z-order curve of the web's square map: a tile of any zoom is one unbroken run of ranks.</summary>
public static class Morton
{
    /// <summary>So many halvings of each side: a pixel of 1/4096 of a tile of zoom 16.</summary>
    public const int Depth = 28;

    /// <summary>The rank of a place.</summary>
    public static ulong Of(double longitude, double latitude)
    {
        var (x, y) = TileAddress.Square(new GeoPoint(longitude, latitude));
        return Spread(Step(x)) | (Spread(Step(y)) << 1);
    }

    /// <summary>The ranks of a tile: the first, and the first of the next.</summary>
    public static (ulong From, ulong Until) Of(TileAddress tile)
    {
        var shift = 2 * (Depth - tile.Zoom);
        var first = Spread((uint)tile.Column) | (Spread((uint)tile.Row) << 1);
        return (first << shift, (first + 1) << shift);
    }

    /// <summary>Where a rank lies in its tile of this zoom, the side of the tile being cut into so many parts.</summary>
    public static TilePoint Within(ulong rank, int zoom, int extent)
    {
        var parts = 1UL << (Depth - zoom);
        return new((int)(Gather(rank) % parts * (ulong)extent / parts), (int)(Gather(rank >> 1) % parts * (ulong)extent / parts));
    }

    private static uint Step(double part) => (uint)Math.Clamp((long)(part * (1L << Depth)), 0, (1L << Depth) - 1);

    // Puts a zero between each two bits.
    private static ulong Spread(uint number)
    {
        var bits = (ulong)number;
        bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFF;
        bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FF;
        bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0F;
        bits = (bits | (bits << 2)) & 0x3333333333333333;
        return (bits | (bits << 1)) & 0x5555555555555555;
    }

    private static ulong Gather(ulong rank)
    {
        var bits = rank & 0x5555555555555555;
        bits = (bits | (bits >> 1)) & 0x3333333333333333;
        bits = (bits | (bits >> 2)) & 0x0F0F0F0F0F0F0F0F;
        bits = (bits | (bits >> 4)) & 0x00FF00FF00FF00FF;
        bits = (bits | (bits >> 8)) & 0x0000FFFF0000FFFF;
        return (bits | (bits >> 16)) & 0x00000000FFFFFFFF;
    }
}
