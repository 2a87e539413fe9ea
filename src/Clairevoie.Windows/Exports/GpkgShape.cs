using System.Buffers.Binary;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Clairevoie.Windows.Exports;

/// <summary>A shape as GeoPackage keeps it: a header with its box, then well-known binary.</summary>
public static class GpkgShape
{
    private const int Header = 40;
    private const byte LittleEndianWithBox = 0b0000_0011;

    /// <summary>The bytes; nothing for what has no place.</summary>
    public static byte[]? Of(Geometry shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.IsEmpty) return null;
        var body = new WKBWriter(ByteOrder.LittleEndian).Write(Several(shape));
        var bytes = new byte[Header + body.Length];
        ("GP"u8).CopyTo(bytes);
        bytes[3] = LittleEndianWithBox;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), 4326);
        var box = shape.EnvelopeInternal;
        double[] sides = [box.MinX, box.MaxX, box.MinY, box.MaxY];
        for (var side = 0; side < sides.Length; side++) BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(8 + (8 * side)), sides[side]);
        body.CopyTo(bytes, Header);
        return bytes;
    }

    // A table holds shapes of one type: an area of one part is an area of several, of which there is one.
    private static Geometry Several(Geometry shape) => shape switch
    {
        Polygon area => shape.Factory.CreateMultiPolygon([area]),
        LineString line => shape.Factory.CreateMultiLineString([line]),
        _ => shape,
    };
}
