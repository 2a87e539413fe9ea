using System.IO.Compression;
using Google.Protobuf;

namespace Clairevoie.Windows.Tiles;

/// <summary>One line of a directory: a run of equal tiles, or, with a run of 0, where a leaf directory stands.</summary>
public readonly record struct TileEntry(ulong Number, ulong Offset, uint Length, uint Run);

/// <summary>A directory of a PMTiles v3 file: numbers, runs, lengths and offsets, each column after the other.</summary>
public static class TileDirectory
{
    private const int MostEntries = 2_000_000;

    public static byte[] Encode(IReadOnlyList<TileEntry> entries)
    {
        var bytes = new MemoryStream();
        using (var output = new CodedOutputStream(bytes, leaveOpen: true))
        {
            output.WriteUInt32((uint)entries.Count);
            var last = 0UL;
            foreach (var entry in entries)
            {
                output.WriteUInt64(entry.Number - last);
                last = entry.Number;
            }

            foreach (var entry in entries) output.WriteUInt32(entry.Run);
            foreach (var entry in entries) output.WriteUInt32(entry.Length);
            for (var i = 0; i < entries.Count; i++)
            {
                var follows = i > 0 && entries[i].Offset == entries[i - 1].Offset + entries[i - 1].Length;
                output.WriteUInt64(follows ? 0 : entries[i].Offset + 1);
            }
        }

        return bytes.ToArray();
    }

    /// <exception cref="BrokenTilesException">The bytes are not a directory.</exception>
    public static TileEntry[] Decode(byte[] bytes)
    {
        try
        {
            using var input = new CodedInputStream(bytes);
            var count = input.ReadUInt32();
            if (count > MostEntries || count * 4L > bytes.Length) throw new BrokenTilesException($"A directory of this file announces {count} entries and cannot hold them.");
            var entries = new TileEntry[count];
            var last = 0UL;
            for (var i = 0; i < count; i++) entries[i] = new(last += input.ReadUInt64(), 0, 0, 0);
            for (var i = 0; i < count; i++) entries[i] = entries[i] with { Run = input.ReadUInt32() };
            for (var i = 0; i < count; i++) entries[i] = entries[i] with { Length = input.ReadUInt32() };
            for (var i = 0; i < count; i++) entries[i] = entries[i] with { Offset = Offset(entries, i, input.ReadUInt64()) };
            return entries;
        }
        catch (InvalidProtocolBufferException fault)
        {
            throw new BrokenTilesException("A directory of this file is cut short.", fault);
        }
    }

    /// <summary>The line that holds this tile, or the leaf that may; null when the directory knows of none.</summary>
    public static TileEntry? Find(TileEntry[] entries, ulong number)
    {
        var (low, high) = (0, entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Number <= number) low = middle + 1;
            else high = middle - 1;
        }

        if (high < 0) return null;
        var entry = entries[high];
        return entry.Run == 0 || number - entry.Number < entry.Run ? entry : null;
    }

    private static ulong Offset(TileEntry[] entries, int i, ulong written) => (i, written) switch
    {
        (0, 0) => throw new BrokenTilesException("The first entry of a directory follows nothing."),
        (_, 0) => entries[i - 1].Offset + entries[i - 1].Length,
        _ => written - 1,
    };
}
