using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Simplify;

namespace Clairevoie.Grounds;

/// <summary>Cuts a ground into vector tiles, zoom by zoom, each as fine as an eye can see there. What lies outside its reach is left out.</summary>
internal sealed class GroundTiles(IReadOnlyList<GroundFeature> features, TileReach reach)
{
    private const int Extent = 4096;
    private const double Margin = 80.0 / Extent;

    private readonly Envelope square = new(
        Mercator.Of(new GeoPoint(reach.West, reach.South)), Mercator.Of(new GeoPoint(reach.East, reach.North)));

    /// <summary>Every tile that holds something, shallow ones first.</summary>
    public IEnumerable<(TileAddress Address, byte[] Bytes)> Cut()
    {
        for (var zoom = reach.Shallowest; zoom <= reach.Deepest; zoom++)
        {
            var level = Level(zoom);
            foreach (var tile in Within(zoom))
            {
                var layers = Layers(tile, level).Where(layer => layer.Features.Count > 0).ToList();
                if (layers.Count > 0) yield return (tile, TileEncoder.Encode(layers));
            }
        }
    }

    private IEnumerable<TileAddress> Within(int zoom)
    {
        var side = 1L << zoom;
        for (var column = (int)(square.MinX * side); column <= (int)(square.MaxX * side); column++)
            for (var row = (int)(square.MinY * side); row <= (int)(square.MaxY * side); row++)
                yield return new(zoom, column, row);
    }

    private STRtree<(int Order, GroundFeature Feature)> Level(int zoom)
    {
        var index = new STRtree<(int, GroundFeature)>();
        var fineness = 0.6 / Extent / (1L << zoom) * (zoom == reach.Deepest ? 1 : 4);
        for (var i = 0; i < features.Count; i++)
        {
            if (features[i].From > zoom) continue;
            var shape = features[i].Shape is Point ? features[i].Shape : DouglasPeuckerSimplifier.Simplify(features[i].Shape, fineness);
            if (!shape.IsEmpty) index.Insert(shape.EnvelopeInternal, (i, features[i] with { Shape = shape }));
        }

        return index;
    }

    private static IEnumerable<TileLayer> Layers(TileAddress tile, STRtree<(int Order, GroundFeature Feature)> level)
    {
        var square = Mercator.Square(tile, Margin);
        return level.Query(square)
            .OrderBy(found => found.Order)
            .Select(found => found.Feature with { Shape = Clip(found.Feature.Shape, square) })
            .GroupBy(feature => feature.Layer)
            .Select(layer => new TileLayer(layer.Key, Extent, [.. layer.Select(feature => TilePen.Draw(feature, tile, Extent)).OfType<TileFeature>()]));
    }

    private static Geometry Clip(Geometry shape, Envelope square) =>
        square.Contains(shape.EnvelopeInternal) ? shape : shape.Intersection(Mercator.Factory.ToGeometry(square));
}
