using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>The map that stands still: tiles and shapes in one picture made here, for whoever has no script, and for paper.</summary>
public sealed class StillMap
{
    private const int MostTiles = 5, DeepestZoom = 15;

    /// <summary>Half the side of a map of a city without outlines, in degrees.</summary>
    private const double Around = 0.05;

    /// <summary>Half the width of a map around one place, in degrees.</summary>
    private const double Street = 0.006;

    private readonly TileAddress first;

    private StillMap(TileAddress first, TileAddress last)
    {
        this.first = first;
        (Columns, Rows) = (last.Column - first.Column + 1, last.Row - first.Row + 1);
    }

    public int Columns { get; }

    public int Rows { get; }

    public int Width => Columns * TileAddress.Side;

    public int Height => Rows * TileAddress.Side;

    public IEnumerable<TileAddress> Tiles =>
        Enumerable.Range(0, Columns * Rows).Select(i => first.Beside(i % Columns, i / Columns));

    /// <summary>The picture that shows the whole of this part of the world, as near as a few tiles allow.</summary>
    public static StillMap Of(Envelope degrees)
    {
        for (var zoom = DeepestZoom; ; zoom--)
        {
            var northWest = TileAddress.Of(new(degrees.MinX, degrees.MaxY), zoom);
            var southEast = TileAddress.Of(new(degrees.MaxX, degrees.MinY), zoom);
            if (zoom == 0 || Math.Max(southEast.Column - northWest.Column, southEast.Row - northWest.Row) < MostTiles) return new(northWest, southEast);
        }
    }

    /// <summary>The part of the world that a map of this city shows: the city itself when its outline is known, else where its ground begins.</summary>
    public static Envelope? BoundsOf(TerritoryShapes shapes, GroundOfCity ground)
    {
        if (!shapes.AreUnknown)
            return shapes.All.Aggregate(new Envelope(), (box, territory) => { box.ExpandToInclude(territory.Shape.EnvelopeInternal); return box; });
        return ground.Middle is { } middle
            ? new Envelope(middle.Longitude - Around, middle.Longitude + Around, middle.Latitude - Around, middle.Latitude + Around)
            : null;
    }

    /// <summary>A few streets around a place.</summary>
    public static Envelope AroundPlace(GeoPoint place) => new(place.Longitude - Street, place.Longitude + Street, place.Latitude - (Street / 2), place.Latitude + (Street / 2));

    public (int X, int Y) CornerOf(TileAddress tile) => ((tile.Column - first.Column) * TileAddress.Side, (tile.Row - first.Row) * TileAddress.Side);

    /// <summary>The outline of a shape as the data of an SVG path.</summary>
    public string PathOf(Geometry shape)
    {
        var data = new StringBuilder();
        foreach (var ring in Lines(shape))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (x, y) = PixelOf(ring[i]);
                data.Append(i == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
            }

            if (shape.Dimension == Dimension.Surface) data.Append('Z');
        }

        return data.ToString();
    }

    /// <summary>What is drawn of a layer: where there are very many points, one mark where several would cover each other.</summary>
    public IEnumerable<(LayerFeature Feature, int Class)> Marks(LayerSeen layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        const double Apart = 8;
        return layer is { IsMany: true, Layer.Shape: LayerShape.Point }
            ? layer.Seen.Where(one => !one.Feature.Geometry.IsEmpty).DistinctBy(one => PixelOf(one.Feature.Geometry.Coordinate) is var (x, y) ? ((int)(x / Apart), (int)(y / Apart)) : default)
            : layer.Seen;
    }

    public (double X, double Y) PixelOf(Coordinate at) => first.PixelOf(new GeoPoint(at.X, at.Y));

    private static IEnumerable<Coordinate[]> Lines(Geometry shape) => shape switch
    {
        Polygon area => area.InteriorRings.Prepend(area.ExteriorRing).Select(ring => ring.Coordinates),
        GeometryCollection many => many.Geometries.SelectMany(Lines),
        _ => [shape.Coordinates],
    };
}
