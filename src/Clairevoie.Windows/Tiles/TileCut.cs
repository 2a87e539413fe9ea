using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Tiles;

/// <summary>Cuts a shape in degrees down to a tile and a little around it, in the numbers of the tile.</summary>
public static class TileCut
{
    /// <summary>How far beyond its edge a tile goes on, so that lines cut there do not end there.</summary>
    private const int Around = 64;

    private static readonly GeometryFactory Flat = new(new PrecisionModel());

    /// <summary>The part of the world that a tile shows, its surroundings included.</summary>
    public static Envelope BoxOf(TileAddress tile, int extent)
    {
        var (west, east) = (tile.At(0, 0), tile.At(TileAddress.Side, TileAddress.Side));
        var box = new Envelope(west.Longitude, east.Longitude, east.Latitude, west.Latitude);
        box.ExpandBy(box.Width * Around / extent, box.Height * Around / extent);
        return box;
    }

    /// <summary>What a tile shows of a shape; nothing when it is too small to be seen, or lies elsewhere.</summary>
    public static TileFeature? Of(Geometry shape, TileAddress tile, int extent, IReadOnlyDictionary<string, object> tags)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var box = BoxOf(tile, extent);
        if (!box.Intersects(shape.EnvelopeInternal)) return null;
        var within = box.Contains(shape.EnvelopeInternal) ? shape : shape.Intersection(Flat.ToGeometry(box));
        var paths = Paths(within, tile, extent).ToList();
        return paths.Count == 0 ? null : new(shape.Dimension switch { Dimension.Surface => TileShape.Area, Dimension.Curve => TileShape.Line, _ => TileShape.Point }, paths, tags);
    }

    private static IEnumerable<TilePoint[]> Paths(Geometry shape, TileAddress tile, int extent) => shape switch
    {
        GeometryCollection parts => parts.Geometries.SelectMany(part => Paths(part, tile, extent)),
        Point { IsEmpty: false } point => [[Pixel(point.Coordinate, tile, extent)]],
        Polygon area => Rings(area, tile, extent),
        LineString line => Path(line, tile, extent, least: 2) is { } path ? [path] : [],
        _ => [],
    };

    private static IEnumerable<TilePoint[]> Rings(Polygon area, TileAddress tile, int extent)
    {
        if (Ring(area.ExteriorRing, tile, extent, around: true) is not { } shell) yield break;
        yield return shell;
        foreach (var hole in area.InteriorRings)
            if (Ring(hole, tile, extent, around: false) is { } path) yield return path;
    }

    // The specification tells a hole from a shell by the way in which its points turn.
    private static TilePoint[]? Ring(LineString ring, TileAddress tile, int extent, bool around)
    {
        if (Path(ring, tile, extent, least: 4) is not { } path) return null;
        var area = 0L;
        for (var i = 1; i < path.Length; i++) area += ((long)path[i - 1].X * path[i].Y) - ((long)path[i].X * path[i - 1].Y);
        if (area == 0) return null;
        if (area > 0 != around) Array.Reverse(path);
        return path;
    }

    private static TilePoint[]? Path(LineString line, TileAddress tile, int extent, int least)
    {
        var path = new List<TilePoint>(line.NumPoints);
        foreach (var place in line.Coordinates)
            if (Pixel(place, tile, extent) is var pixel && (path.Count == 0 || path[^1] != pixel)) path.Add(pixel);
        return path.Count < least ? null : [.. path];
    }

    private static TilePoint Pixel(Coordinate place, TileAddress tile, int extent)
    {
        var (right, down) = tile.PixelOf(new GeoPoint(place.X, place.Y));
        return new((int)Math.Round(right * extent / TileAddress.Side), (int)Math.Round(down * extent / TileAddress.Side));
    }
}
