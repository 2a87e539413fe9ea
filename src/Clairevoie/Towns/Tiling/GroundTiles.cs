using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Simplify;

namespace Clairevoie.Towns.Tiling;

/// <summary>Cuts the ground of the town into vector tiles, zoom by zoom, each as fine as an eye can see there.</summary>
internal sealed class GroundTiles
{
    public const int Shallowest = 8, Deepest = 15;
    private const int Extent = 4096;
    private const double Margin = 80.0 / Extent;

    private readonly IReadOnlyList<GroundFeature> features;
    private readonly Envelope reach;

    public GroundTiles(FictionalTown town)
    {
        features = [.. GroundFeatures.Of(town)];
        var island = town.Site.Land.EnvelopeInternal.Copy();
        island.ExpandBy(2_500);
        var corners = new[] { new Coordinate(island.MinX, island.MinY), new Coordinate(island.MaxX, island.MaxY) }.Select(FictionalTown.Degrees).ToList();
        Reach = new(corners[0].Longitude, corners[0].Latitude, corners[1].Longitude, corners[1].Latitude, Shallowest, Deepest);
        reach = new(Mercator.Of(corners[0]), Mercator.Of(corners[1]));
    }

    public TileReach Reach { get; }

    public IEnumerable<(TileAddress Address, byte[] Bytes)> Cut()
    {
        for (var zoom = Shallowest; zoom <= Deepest; zoom++)
        {
            var level = Level(zoom);
            foreach (var tile in Within(zoom)) yield return (tile, TileEncoder.Encode(Layers(tile, level)));
        }
    }

    private IEnumerable<TileAddress> Within(int zoom)
    {
        var side = 1L << zoom;
        for (var column = (int)(reach.MinX * side); column <= (int)(reach.MaxX * side); column++)
            for (var row = (int)(reach.MinY * side); row <= (int)(reach.MaxY * side); row++)
                yield return new(zoom, column, row);
    }

    private STRtree<(int Order, GroundFeature Feature)> Level(int zoom)
    {
        var index = new STRtree<(int, GroundFeature)>();
        var fineness = 0.6 / Extent / (1L << zoom) * (zoom == Deepest ? 1 : 4);
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
