using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Tiling;

/// <summary>One thing to draw on the ground: its layer, its shape on the web's square map, and from which zoom it shows.</summary>
internal sealed record GroundFeature(string Layer, Geometry Shape, int From, IReadOnlyDictionary<string, object> Tags)
{
    public static GroundFeature Of(string layer, Geometry metres, int from, params (string Key, object Value)[] tags) =>
        new(layer, Mercator.Of(metres), from, tags.ToDictionary(tag => tag.Key, tag => tag.Value));
}
