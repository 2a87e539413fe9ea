using System.Collections.Frozen;
using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.IO;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>How a shape may stand to another, under the names of CQL2, and how a shape is written in a condition.</summary>
internal static class CqlShapes
{
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), 4326);

    /// <summary>Asked of the shape in the condition, with that of the feature.</summary>
    public static readonly FrozenDictionary<string, Func<IPreparedGeometry, Geometry, bool>> Relations = new Dictionary<string, Func<IPreparedGeometry, Geometry, bool>>
    {
        ["S_INTERSECTS"] = (asked, shape) => asked.Intersects(shape),
        ["S_DISJOINT"] = (asked, shape) => asked.Disjoint(shape),
        ["S_EQUALS"] = (asked, shape) => asked.Geometry.EqualsTopologically(shape),
        ["S_TOUCHES"] = (asked, shape) => asked.Touches(shape),
        ["S_CROSSES"] = (asked, shape) => asked.Crosses(shape),
        ["S_OVERLAPS"] = (asked, shape) => asked.Overlaps(shape),
        ["S_WITHIN"] = (asked, shape) => asked.Contains(shape),
        ["S_CONTAINS"] = (asked, shape) => asked.Within(shape),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Names =
        FrozenSet.ToFrozenSet(["POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION", "BBOX"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a shape written in the coordinates of this system.</summary>
    public static Geometry Read(string written, CoordinateSystem crs)
    {
        try
        {
            var shape = written.StartsWith("BBOX", StringComparison.OrdinalIgnoreCase) ? Box(written, crs) : Turned(new WKTReader(Degrees.GeometryServices).Read(written), crs);
            return shape is { IsEmpty: false, IsValid: true } ? shape : throw new CqlFaultException("The shape in the filter is empty, or crosses itself.");
        }
        catch (Exception fault) when (fault is ParseException or ArgumentException or FormatException or OverflowException)
        {
            throw new CqlFaultException("The shape in the filter is not written as WKT.");
        }
    }

    private static Geometry Box(string written, CoordinateSystem crs)
    {
        double[] numbers = [.. written[(written.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return AskedBox.Of(numbers, crs) ?? throw new FormatException("BBOX takes 4 or 6 numbers.");
    }

    private static Geometry Turned(Geometry shape, CoordinateSystem crs)
    {
        shape.Apply(new Turn(crs));
        shape.GeometryChanged();
        return shape;
    }

    private sealed class Turn(CoordinateSystem crs) : ICoordinateFilter
    {
        public void Filter(Coordinate coord) => (coord.X, coord.Y) = crs.ToDegrees(coord.X, coord.Y) is var degrees ? (degrees.X, degrees.Y) : default;
    }
}
