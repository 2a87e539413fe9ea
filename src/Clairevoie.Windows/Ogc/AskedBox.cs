using System.Globalization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Ogc;

/// <summary>The box that a program asks for, in degrees. One that passes the line of the date is two.</summary>
public static class AskedBox
{
    /// <summary>A side is cut into so many parts before it is turned into degrees, where it is not straight.</summary>
    private const int Parts = 16;

    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), 4326);

    /// <summary>Reads <c>bbox</c>; nothing when it is not four numbers, or six with heights, in order.</summary>
    public static Geometry? Read(string text, CoordinateSystem crs)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = new List<double>();
        foreach (var part in text.Split(','))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
            numbers.Add(number);
        }

        try
        {
            return Of(numbers, crs);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // metres that lie nowhere on the ground
        }
    }

    /// <summary>The box of these numbers; heights are not looked at.</summary>
    public static Geometry? Of(IReadOnlyList<double> numbers, CoordinateSystem crs)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(crs);
        if (numbers.Count is not (4 or 6)) return null;
        var (low, high) = ((numbers[0], numbers[1]), (numbers[numbers.Count / 2], numbers[(numbers.Count / 2) + 1]));
        var ((west, south), (east, north)) = crs.NorthFirst ? ((low.Item2, low.Item1), (high.Item2, high.Item1)) : (low, high);
        if (south > north) return null;
        if (west <= east) return Box(west, south, east, north, crs);
        return crs.Decimals < 6 ? null : Degrees.CreateMultiPolygon([Box(west, south, 180, north, crs), Box(-180, south, east, north, crs)]);
    }

    private static Polygon Box(double west, double south, double east, double north, CoordinateSystem crs)
    {
        // A box without width or height still holds what lies on it.
        const double Hair = 1e-9;
        (east, north) = (Math.Max(east, west + Hair), Math.Max(north, south + Hair));
        var sides = new[] { (west, south), (east, south), (east, north), (west, north), (west, south) };
        var ring = sides.Zip(sides.Skip(1)).SelectMany(side => Cut(side.First, side.Second, crs.Decimals < 6 ? Parts : 1)).Append(sides[0])
            .Select(corner => crs.NorthFirst ? crs.ToDegrees(corner.Item2, corner.Item1) : crs.ToDegrees(corner.Item1, corner.Item2)).ToArray();
        ring[^1] = ring[0].Copy();
        return Degrees.CreatePolygon(ring);
    }

    private static IEnumerable<(double East, double North)> Cut((double East, double North) from, (double East, double North) to, int parts) =>
        Enumerable.Range(0, parts).Select(part => (from.East + ((to.East - from.East) * part / parts), from.North + ((to.North - from.North) * part / parts)));
}
