using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Clairevoie.HouseTests.Reports;

/// <summary>Pictures that a browser really draws.</summary>
internal static class Pictures
{
    /// <summary>What the first pixel, and a note beside the pixels, say of the place.</summary>
    public const string Note = "GPS 46.0201 -4.0102";

    /// <summary>A grey square with a note of where it was taken; as large as its header says, whatever it holds.</summary>
    public static byte[] Png(uint side = 64)
    {
        var lines = new byte[64 * 65];
        Array.Fill(lines, (byte)0x80);
        for (var line = 0; line < 64; line++) lines[line * 65] = 0;
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            .. Chunk("IHDR", [.. Big(side), .. Big(side), 8, 0, 0, 0, 0]),
            .. Chunk("tEXt", Encoding.ASCII.GetBytes(Note)),
            .. Chunk("IDAT", Packed(lines)),
            .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Big((uint)content.Length), .. named, .. Big(Checksum(named))];
    }

    private static byte[] Big(uint number)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, number);
        return four;
    }

    private static byte[] Packed(byte[] lines)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest)) zlib.Write(lines);
        return packed.ToArray();
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ (0xEDB88320 & (uint)-(int)(sum & 1));
        }

        return ~sum;
    }
}
