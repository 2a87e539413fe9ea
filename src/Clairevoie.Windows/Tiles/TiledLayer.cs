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

    /// <summary>A point in memory is its place alone; a line or an area is held whole, and weighs as much as so many points.</summary>
    private const int PointsInShape = 20;

    private readonly Layer layer;
    private readonly PointShelf shelf;
    private readonly PointPyramid points;
    private readonly byte[] classes;
    private readonly STRtree<(Geometry Shape, IReadOnlyDictionary<string, object> Tags)> shapes = new();

    private TiledLayer(Layer layer, PointShelf shelf, TiledReading reading)
    {
        (this.layer, this.shelf) = (layer, shelf);
        var bounds = reading.Bounds();
        foreach (var (feature, number) in reading.Shapes)
            shapes.Insert(feature.Geometry.EnvelopeInternal, (feature.Geometry, TagsOf(layer, feature, LayerSeen.ClassOf(bounds, number))));
        shapes.Build();
        (points, classes) = (new(reading.Places), reading.Classes(bounds));
        Weight = shelf.Count + (PointsInShape * reading.Shapes.Count);
    }

    /// <summary>How many points it weighs in memory.</summary>
    public int Weight { get; }

    /// <summary>Reads a layer to its end; what is said of its points goes to a sealed file in this folder.</summary>
    public static async Task<TiledLayer> Read(Layer layer, IAsyncEnumerable<LayerFeature> features, string folder)
    {
        ArgumentNullException.ThrowIfNull(features);
        var shelf = PointShelf.In(folder);
        var reading = new TiledReading(layer, shelf);
        await foreach (var feature in features) reading.Add(feature);
        reading.Put();
        return new(layer, shelf, reading);
    }

    /// <summary>One tile; no bytes where nothing is seen.</summary>
    public byte[] Draw(TileAddress tile)
    {
        var cut = shapes.Query(TileCut.BoxOf(tile, Extent)).Select(one => TileCut.Of(one.Shape, tile, Extent, one.Tags)).OfType<TileFeature>();
        var said = shelf.Reader();
        return TileEncoder.Encode([new TileLayer(layer.Name, Extent, [.. cut, .. points.Draw(tile, Extent, row => PointSaid.Read(layer, said(row), classes[row]))])]);
    }

    private static Dictionary<string, object> TagsOf(Layer layer, LayerFeature feature, int rank)
    {
        var tags = new Dictionary<string, object> { ["id"] = feature.Id, ["classe"] = (long)rank };
        foreach (var field in layer.Fields)
            if (FieldValue.Of(field.Kind, feature.Values.GetValueOrDefault(field.Key)) is { } value) tags[field.Key] = value;
        return tags;
    }
}
