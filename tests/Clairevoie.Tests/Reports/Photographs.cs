using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Tests.Reports;

/// <summary>Small photographs made by hand, with and without what they should not carry.</summary>
internal static class Photographs
{
    public const string Secret = "GPS 48.8904 2.3731 Karim";

    private static readonly byte[] SecretBytes = Encoding.ASCII.GetBytes(Secret);

    public static byte[] Jpeg(int width = 8, int height = 8) => JpegWith([.. "Exif\0\0"u8, .. SecretBytes], width, height);

    /// <summary>As a telephone writes it: first its maker, then the turn, then where it was.</summary>
    public static byte[] JpegTurned(byte turn) => JpegWith(
    [
        .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 3, 0,
        0x0F, 0x01, 2, 0, 4, 0, 0, 0, .. "abc\0"u8,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0,
        .. SecretBytes,
    ]);

    private static byte[] JpegWith(byte[] notes, int width = 8, int height = 8) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, notes),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, .. SecretBytes]),
        .. Segment(0xFE, SecretBytes),
        .. Segment(0xDB, [0, .. new byte[64]]),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
        .. SecretBytes,
    ];

    public static byte[] Png(uint width = 2, uint height = 2) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]),
        .. Chunk("tEXt", SecretBytes),
        .. Chunk("eXIf", SecretBytes),
        .. Chunk("IDAT", Deflated(new byte[6])),
        .. Chunk("iTXt", SecretBytes),
        .. Chunk("IEND", []),
        .. SecretBytes,
    ];

    public static byte[] Webp(bool animated = false)
    {
        byte[] picture = [0x2F, .. Little((4 - 1) | ((3 - 1) << 14)), 0, 0];
        byte[] chunks =
        [
            .. Riff("VP8X", [(byte)(animated ? 0x0E : 0x0C), 0, 0, 0, 3, 0, 0, 2, 0, 0]),
            .. Riff("ICCP", SecretBytes),
            .. animated ? Riff("ANIM", new byte[6]) : [],
            .. Riff("VP8L", picture),
            .. Riff("EXIF", SecretBytes),
            .. Riff("XMP ", SecretBytes),
        ];
        return [.. "RIFF"u8, .. Little(chunks.Length + 4), .. "WEBP"u8, .. chunks, .. SecretBytes];
    }

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Big((uint)content.Length), .. named, .. Big(Crc(named))];
    }

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Riff(string name, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(name), .. Little(content.Length), .. content, .. content.Length % 2 == 1 ? new byte[1] : []];

    private static byte[] Big(uint number)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, number);
        return four;
    }

    private static byte[] Little(int number) => BitConverter.GetBytes(number);

    private static byte[] Deflated(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest)) zlib.Write(pixels);
        return packed.ToArray();
    }

    // The checksum bit by bit, so that the table of the product has something else to agree with.
    private static uint Crc(byte[] bytes)
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
