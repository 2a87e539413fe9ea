using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds;

internal static class GeometryParts
{
    /// <summary>What a shape is made of, of one kind: a single shape is its own only part.</summary>
    public static IEnumerable<T> Parts<T>(this Geometry geometry) where T : Geometry
    {
        for (var i = 0; i < geometry.NumGeometries; i++)
            if (geometry.GetGeometryN(i) is T { IsEmpty: false } part) yield return part;
    }
}
