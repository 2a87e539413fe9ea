using Clairevoie.Hall.Where;
using Clairevoie.Domain;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds;

/// <summary>The web's square map: the world is one square, 0 to 1, north on top.</summary>
internal static class Mercator
{
    public static Coordinate Of(GeoPoint place)
    {
        var (x, y) = TileAddress.Square(place);
        return new(x, y);
    }

    /// <summary>A shape in other coordinates, carried over point by point.</summary>
    /// <param name="shape">In whatever <paramref name="degrees"/> understands; it is left as it was.</param>
    /// <param name="degrees">Where a point of it lies, in WGS84 (EPSG:4326).</param>
    public static Geometry Of(Geometry shape, Func<Coordinate, GeoPoint> degrees)
    {
        shape = Factory.CreateGeometry(shape).Copy();
        shape.Apply(new EachPoint(point => Of(degrees(point))));
        shape.GeometryChanged();
        return shape;
    }

    /// <summary>The square of a tile, with a margin of so many parts of its side.</summary>
    public static Envelope Square(TileAddress tile, double margin)
    {
        var side = 1.0 / (1L << tile.Zoom);
        return new((tile.Column - margin) * side, (tile.Column + 1 + margin) * side, (tile.Row - margin) * side, (tile.Row + 1 + margin) * side);
    }

    public static readonly GeometryFactory Factory = new NetTopologySuite.NtsGeometryServices(
        NetTopologySuite.Geometries.Implementation.CoordinateArraySequenceFactory.Instance, new PrecisionModel(), 0, GeometryOverlay.NG, new CoordinateEqualityComparer())
        .CreateGeometryFactory();

    private sealed class EachPoint(Func<Coordinate, Coordinate> change) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence points, int i)
        {
            var changed = change(points.GetCoordinate(i));
            points.SetX(i, changed.X);
            points.SetY(i, changed.Y);
        }
    }
}
