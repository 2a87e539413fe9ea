using NetTopologySuite.Geometries;
using FlatTable = Google.FlatBuffers.Table;

namespace Clairevoie.Hall.Files.Features;

/// <summary>The shapes of FlatGeobuf that layers draw: points, lines and areas.</summary>
internal static class FgbShapes
{
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), FgbWords.Degrees);

    /// <summary>A shape; its kind is that of the header where it does not say its own.</summary>
    public static Geometry Of(FlatTable shape, byte kindOfAll) => (FgbFields.Byte(shape, FgbWords.Kind) is > 0 and var own ? own : kindOfAll) switch
    {
        FgbWords.Point => Degrees.CreatePoint(Places(shape)[0]),
        FgbWords.Line => Degrees.CreateLineString(Places(shape)),
        FgbWords.Lines => Degrees.CreateMultiLineString([.. Rows(shape).Select(Degrees.CreateLineString)]),
        FgbWords.Area => Area(shape),
        FgbWords.Areas => Degrees.CreateMultiPolygon([.. FgbFields.Tables(shape, FgbWords.Parts).Select(Area)]),
        _ => throw new FormatException("no shape that a layer draws"),
    };

    private static Polygon Area(FlatTable shape)
    {
        var rings = Rows(shape).Select(Degrees.CreateLinearRing).ToList();
        return Degrees.CreatePolygon(rings[0], [.. rings.Skip(1)]);
    }

    // The places, cut where each line or ring ends; one row where that is not said.
    private static IEnumerable<Coordinate[]> Rows(FlatTable shape)
    {
        var (places, ends, from) = (Places(shape), FgbFields.Ints(shape, FgbWords.Ends), 0);
        foreach (var end in ends.Count > 0 ? ends : [places.Length])
        {
            yield return places[from..end];
            from = end;
        }
    }

    private static Coordinate[] Places(FlatTable shape)
    {
        var numbers = FgbFields.Doubles(shape, FgbWords.Places);
        return [.. Enumerable.Range(0, numbers.Count / 2).Select(at => new Coordinate(numbers[2 * at], numbers[(2 * at) + 1]))];
    }
}
