using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds;

/// <summary>Draws one feature on the whole numbers of a tile.</summary>
internal static class TilePen
{
    /// <summary>Null when nothing of the feature is large enough to leave a mark.</summary>
    public static TileFeature? Draw(GroundFeature feature, TileAddress tile, int extent)
    {
        var (paths, shape) = feature.Shape.Dimension switch
        {
            Dimension.Surface => (feature.Shape.Parts<Polygon>().SelectMany(Rings).ToList(), TileShape.Area),
            Dimension.Curve => (feature.Shape.Parts<LineString>().Select(line => Path(line.Coordinates)).Where(path => path.Length > 1).ToList(), TileShape.Line),
            _ => (feature.Shape.Parts<Point>().Select(point => Path(point.Coordinates)).ToList(), TileShape.Point),
        };
        return paths.Count == 0 ? null : new(shape, paths, feature.Tags);

        IEnumerable<TilePoint[]> Rings(Polygon area) =>
            area.InteriorRings.Select(hole => Ring(hole, clockwise: false)).Prepend(Ring(area.ExteriorRing, clockwise: true)).Where(ring => ring.Length > 3);

        // Rows grow southwards: what is clockwise to the eye is counter-clockwise to the arithmetic.
        TilePoint[] Ring(LineString ring, bool clockwise) =>
            Path(Orientation.IsCCW(ring.CoordinateSequence) == clockwise ? ring.Coordinates : [.. ring.Coordinates.Reverse()]);

        TilePoint[] Path(Coordinate[] points)
        {
            var side = 1L << tile.Zoom;
            var path = new List<TilePoint>(points.Length);
            foreach (var point in points)
            {
                var at = new TilePoint(
                    (int)Math.Round(((point.X * side) - tile.Column) * extent), (int)Math.Round(((point.Y * side) - tile.Row) * extent));
                if (path.Count == 0 || path[^1] != at) path.Add(at);
            }

            return [.. path];
        }
    }
}
