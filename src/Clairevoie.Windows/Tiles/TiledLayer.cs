using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Clairevoie.Windows.Tiles;

/// <summary>What one viewer sees of one layer at one moment, ready to be cut into tiles.</summary>
public sealed class TiledLayer
{
    public const int Extent = 4096;

    /// <summary>Tiles are made down to this zoom; map programs draw the deeper ones from them.</summary>
    public const int Deepest = 16;

    private readonly string name;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, object>> pointTags;
    private readonly PointPyramid points;
    private readonly STRtree<(Geometry Shape, IReadOnlyDictionary<string, object> Tags)> shapes = new();

    public TiledLayer(LayerSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        name = seen.Layer.Name;
        var (places, tags) = (new List<GeoPoint>(), new List<IReadOnlyDictionary<string, object>>());
        foreach (var (feature, rank) in seen.Seen.Where(one => !one.Feature.Geometry.IsEmpty))
        {
            var said = TagsOf(seen.Layer, feature, rank);
            if (feature.Geometry is Point point)
            {
                places.Add(new(point.X, point.Y));
                tags.Add(said);
            }
            else
            {
                shapes.Insert(feature.Geometry.EnvelopeInternal, (feature.Geometry, said));
            }
        }

        shapes.Build();
        (points, pointTags, Size) = (new(places.ToArray()), tags, seen.Seen.Count);
    }

    /// <summary>How many features it holds.</summary>
    public int Size { get; }

    /// <summary>One tile; no bytes where nothing is seen.</summary>
    public byte[] Draw(TileAddress tile)
    {
        var cut = shapes.Query(TileCut.BoxOf(tile, Extent)).Select(one => TileCut.Of(one.Shape, tile, Extent, one.Tags)).OfType<TileFeature>();
        return TileEncoder.Encode([new TileLayer(name, Extent, [.. cut, .. points.Draw(tile, Extent, row => pointTags[row])])]);
    }

    private static Dictionary<string, object> TagsOf(Layer layer, LayerFeature feature, int rank)
    {
        var tags = new Dictionary<string, object> { ["id"] = feature.Id, ["classe"] = (long)rank };
        foreach (var field in layer.Fields)
            if (FieldValue.Of(field.Kind, feature.Values.GetValueOrDefault(field.Key)) is { } value) tags[field.Key] = value;
        return tags;
    }
}
