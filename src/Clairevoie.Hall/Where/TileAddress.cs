using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>A tile of the web's square map of the world: zoom, column from the west, row from the north. <c>default</c> is the whole world.</summary>
public readonly record struct TileAddress
{
    /// <summary>The deepest zoom that a tile file may hold.</summary>
    public const int Deepest = 26;

    /// <summary>The side of a tile on the screen, in pixels.</summary>
    public const int Side = 256;

    private const double NorthernEdge = 85.0511;

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

    /// <summary>The tile of this zoom in which the place lies.</summary>
    public static TileAddress Of(GeoPoint place, int zoom)
    {
        var (x, y) = Square(place);
        var last = (1L << zoom) - 1;
        return new(zoom, (int)Math.Clamp((long)(x * (last + 1)), 0, last), (int)Math.Clamp((long)(y * (last + 1)), 0, last));
    }

    /// <summary>Reads <c>14/8005/5831</c>; false when there is no such tile.</summary>
    public static bool TryParse(string? text, out TileAddress tile)
    {
        tile = default;
        var parts = text?.Split('/') ?? [];
        if (parts.Length != 3 || !Number(parts[0], out var zoom) || !Number(parts[1], out var column) || !Number(parts[2], out var row)) return false;
        if (!Exists(zoom, column, row)) return false;
        tile = new(zoom, column, row);
        return true;
    }

    /// <summary>The place under a pixel of the tile, from its north-west corner; pixels beyond the edge count as the edge.</summary>
    public GeoPoint At(double right, double down, double side = Side)
    {
        var tiles = (double)(1L << Zoom);
        var x = (Column + Math.Clamp(right / side, 0, 1)) / tiles;
        var y = (Row + Math.Clamp(down / side, 0, 1)) / tiles;
        var latitude = Math.Atan(Math.Sinh(Math.PI * (1 - (2 * y)))) * 180 / Math.PI;
        return new(Math.Clamp((x * 360) - 180, -180, 180), latitude);
    }

    /// <summary>Where a place is drawn, in pixels from the tile's north-west corner; outside 0 to 256 when it lies in another tile.</summary>
    public (double Right, double Down) PixelOf(GeoPoint place)
    {
        var (x, y) = Square(place);
        var tiles = (double)(1L << Zoom);
        return (((x * tiles) - Column) * Side, ((y * tiles) - Row) * Side);
    }

    /// <summary>The tile that holds this one, so many zooms up.</summary>
    public TileAddress Up(int zooms) => new(Zoom - zooms, Column >> zooms, Row >> zooms);

    /// <summary>The tile beside this one; itself at the edge of the world.</summary>
    public TileAddress Beside(int right, int down) =>
        Exists(Zoom, Column + right, Row + down) ? new(Zoom, Column + right, Row + down) : this;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom}/{Column}/{Row}");

    /// <summary>The place on the web's square map: the world is one square, 0 to 1, north on top.</summary>
    public static (double X, double Y) Square(GeoPoint place)
    {
        var latitude = Math.Clamp(place.Latitude, -NorthernEdge, NorthernEdge) * Math.PI / 180;
        return ((place.Longitude + 180) / 360, (1 - (Math.Asinh(Math.Tan(latitude)) / Math.PI)) / 2);
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
