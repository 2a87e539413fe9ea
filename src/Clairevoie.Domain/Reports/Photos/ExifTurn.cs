using System.Buffers.Binary;

namespace Clairevoie.Domain;

/// <summary>
/// The turn that a telephone notes beside the pixels: the one thing of Exif that a picture is wrong without. It is read from what was
/// sent and written anew alone, the same bytes for every photo turned that way.
/// </summary>
internal static class ExifTurn
{
    private const ushort Orientation = 0x0112, Short = 3, MostEntries = 500;
    private const int EntryBytes = 12;

    /// <summary>The turn that an APP1 segment tells, from 2 to 8; nothing when it tells none, or the usual one.</summary>
    public static byte? In(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8)) return null;
        var tiff = segment[6..];
        if (tiff.Length < 10 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8))) return null;
        var little = tiff[0] == (byte)'I';
        var first = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first > tiff.Length - 2) return null;
        var entries = tiff[(int)first..];
        var count = Math.Min(Number(entries, little), MostEntries);
        for (var rank = 0; rank < count && 2 + ((rank + 1) * EntryBytes) <= entries.Length; rank++)
        {
            var entry = entries.Slice(2 + (rank * EntryBytes), EntryBytes);
            if (Number(entry, little) == Orientation && Number(entry[2..], little) == Short)
                return Number(entry[8..], little) is >= 2 and <= 8 and var turn ? (byte)turn : null;
        }

        return null;
    }

    /// <summary>A whole APP1 segment that tells this turn and nothing else.</summary>
    public static byte[] Segment(byte turn) =>
    [
        0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Number(ReadOnlySpan<byte> two, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(two) : BinaryPrimitives.ReadUInt16BigEndian(two);
}
