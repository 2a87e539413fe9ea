using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds;

/// <summary>One thing to draw on the ground: its layer, its shape on the web's square map, and from which zoom it shows.</summary>
internal sealed record GroundFeature(string Layer, Geometry Shape, int From, IReadOnlyDictionary<string, object> Tags);
