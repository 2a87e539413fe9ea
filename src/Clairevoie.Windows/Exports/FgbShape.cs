using Clairevoie.Hall.Files.Features;
using Google.FlatBuffers;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Exports;

/// <summary>A shape as FlatGeobuf keeps it: places one after the other, where each line or ring of them ends, and the parts of an area of several.</summary>
internal static class FgbShape
{
    /// <summary>Puts a shape; lines and areas as those of several parts, of which there may be one.</summary>
    public static int Put(FlatBufferBuilder made, Geometry shape) => shape switch
    {
        Point point => Shape(made, FgbWords.Point, [point.Coordinates]),
        LineString line => Shape(made, FgbWords.Lines, [line.Coordinates]),
        MultiLineString lines => Shape(made, FgbWords.Lines, [.. lines.Geometries.Select(line => line.Coordinates)]),
        Polygon area => Areas(made, [area]),
        MultiPolygon areas => Areas(made, [.. areas.Geometries.Cast<Polygon>()]),
        _ => throw new ArgumentException($"No layer draws a {shape.GeometryType}.", nameof(shape)),
    };

    /// <summary>Puts a row of things that were put already.</summary>
    public static int Offsets(FlatBufferBuilder made, int[] offsets)
    {
        made.StartVector(4, offsets.Length, 4);
        for (var at = offsets.Length - 1; at >= 0; at--) made.AddOffset(offsets[at]);
        return made.EndVector().Value;
    }

    private static int Areas(FlatBufferBuilder made, Polygon[] areas)
    {
        var parts = Offsets(made, [.. areas.Select(area => Shape(made, FgbWords.Area, [area.ExteriorRing.Coordinates, .. area.InteriorRings.Select(ring => ring.Coordinates)]))]);
        made.StartTable(FgbWords.ShapeFields);
        made.AddOffset(FgbWords.Parts, parts, 0);
        made.AddByte(FgbWords.Kind, FgbWords.Areas, 0);
        return made.EndTable();
    }

    // An area of one ring need not say where it ends; readers want lines of several parts to say it always.
    private static int Shape(FlatBufferBuilder made, byte kind, Coordinate[][] rows)
    {
        var (places, ends) = (Places(made, rows), rows.Length > 1 || kind == FgbWords.Lines ? Ends(made, rows) : 0);
        made.StartTable(FgbWords.ShapeFields);
        made.AddOffset(FgbWords.Places, places, 0);
        made.AddOffset(FgbWords.Ends, ends, 0);
        made.AddByte(FgbWords.Kind, kind, 0);
        return made.EndTable();
    }

    private static int Places(FlatBufferBuilder made, Coordinate[][] rows)
    {
        made.StartVector(8, rows.Sum(row => row.Length) * 2, 8);
        foreach (var place in rows.SelectMany(row => row).Reverse())
        {
            made.AddDouble(place.Y);
            made.AddDouble(place.X);
        }

        return made.EndVector().Value;
    }

    private static int Ends(FlatBufferBuilder made, Coordinate[][] rows)
    {
        var end = rows.Sum(row => row.Length);
        made.StartVector(4, rows.Length, 4);
        foreach (var row in rows.Reverse())
        {
            made.AddUint((uint)end);
            end -= row.Length;
        }

        return made.EndVector().Value;
    }
}
