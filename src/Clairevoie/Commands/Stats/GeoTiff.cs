using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>
/// A surface as a GeoTIFF: little-endian, one uncompressed strip of 64-bit reals, rows from the north; not a number where there is
/// no value. TIFF 6.0 with the GeoTIFF tags for the pixel size, the north-western corner and the projected coordinate system.
/// </summary>
internal static class GeoTiff
{
    private const ushort Short = 3, Long = 4, Double = 12, Ascii = 2;
    private const ushort UserDefined = 32767;

    public static byte[] Of(RasterFrame frame, ReadOnlySpan<double> values, string crs)
    {
        var tags = Tags(frame, Epsg(crs));
        var directory = 2 + (12 * tags.Count) + 4;
        var file = new MemoryStream(frame.Count * sizeof(double) + 1024);
        file.Write([(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0]);
        var extra = 8 + directory;
        var pixels = extra + tags.Where(tag => tag.Bytes.Length > 4).Sum(tag => Even(tag.Bytes.Length));
        Put(file, (ushort)tags.Count);
        foreach (var tag in tags)
        {
            var bytes = tag.Code == 273 ? BitConverter.GetBytes(pixels) : tag.Bytes;
            Put(file, tag.Code);
            Put(file, tag.Type);
            file.Write(BitConverter.GetBytes(tag.Count));
            file.Write(bytes.Length > 4 ? BitConverter.GetBytes(extra) : [.. bytes, .. new byte[4 - bytes.Length]]);
            if (bytes.Length > 4) extra += Even(bytes.Length);
        }

        file.Write(new byte[4]);
        foreach (var tag in tags.Where(tag => tag.Bytes.Length > 4)) file.Write([.. tag.Bytes, .. new byte[Even(tag.Bytes.Length) - tag.Bytes.Length]]);
        for (var row = frame.Rows - 1; row >= 0; row--) file.Write(MemoryMarshal.AsBytes(values.Slice(row * frame.Columns, frame.Columns)));
        return file.ToArray();
    }

    // In growing order of their codes, as TIFF wants.
    private static List<Tag> Tags(RasterFrame frame, ushort epsg) =>
    [
        Tag.Of(256, Long, frame.Columns),
        Tag.Of(257, Long, frame.Rows),
        Tag.Of(258, Short, 64),
        Tag.Of(259, Short, 1),
        Tag.Of(262, Short, 1),
        Tag.Of(273, Long, 0),
        Tag.Of(277, Short, 1),
        Tag.Of(278, Long, frame.Rows),
        Tag.Of(279, Long, frame.Count * sizeof(double)),
        Tag.Of(339, Short, 3),
        Tag.Of(33550, frame.StepX, frame.StepY, 0),
        Tag.Of(33922, 0, 0, 0, frame.West, frame.North, 0),
        new(34735, Short, 16, MemoryMarshal.AsBytes<ushort>([1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg]).ToArray()),
        Tag.Of(42113, "nan"),
    ];

    private static ushort Epsg(string crs) =>
        crs.StartsWith("EPSG:", StringComparison.Ordinal) && ushort.TryParse(crs[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : UserDefined;

    private static int Even(int length) => length + (length % 2);

    private static void Put(MemoryStream file, ushort number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        file.Write(bytes);
    }

    private sealed record Tag(ushort Code, ushort Type, int Count, byte[] Bytes)
    {
        public static Tag Of(ushort code, ushort type, int number) =>
            new(code, type, 1, type == Short ? BitConverter.GetBytes((ushort)number) : BitConverter.GetBytes(number));

        public static Tag Of(ushort code, params double[] numbers) => new(code, Double, numbers.Length, MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray());

        public static Tag Of(ushort code, string text) => new(code, Ascii, text.Length + 1, Encoding.ASCII.GetBytes(text + "\0"));
    }
}
