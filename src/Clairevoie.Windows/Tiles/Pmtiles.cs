using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace Clairevoie.Windows.Tiles;

/// <summary>
/// A PMTiles v3 file, read where it is asked and never whole. Safe to ask from several requests at once.
/// </summary>
public sealed class Pmtiles : ITileStore
{
    private const int MostOfDirectory = 32 << 20, MostOfTile = 16 << 20, LeavesKept = 64;

    private readonly SafeFileHandle file;
    private readonly TileEntry[] root;
    private readonly ConcurrentDictionary<ulong, TileEntry[]> leaves = new();

    private Pmtiles(string path, SafeFileHandle file)
    {
        (Path, this.file) = (path, file);
        var start = new byte[PmtilesHeader.Size];
        var read = RandomAccess.Read(file, start, 0);
        Header = PmtilesHeader.Read(start.AsSpan(0, read), RandomAccess.GetLength(file));
        root = Directory(Header.Root);
        Metadata = ReadMetadata();
    }

    public string Path { get; }

    public PmtilesHeader Header { get; }

    public TileReach Reach => Header.Reach;

    public GeoPoint Centre => Header.Centre;

    /// <summary>What the file says of itself: name, attribution, layers.</summary>
    public JsonElement Metadata { get; }

    /// <exception cref="BrokenTilesException">The file is not a PMTiles v3 file of vector tiles, or is cut short.</exception>
    public static Pmtiles Open(string path)
    {
        var file = File.OpenHandle(path, options: FileOptions.RandomAccess);
        try
        {
            return new(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The layers of a tile; null when the file holds no such tile.</summary>
    public IReadOnlyList<TileLayer>? Layers(TileAddress tile) => Tile(tile) is { } bytes ? TileDecoder.Decode(bytes) : null;

    /// <summary>The bytes of a tile, unpacked; null when the file holds no such tile.</summary>
    public byte[]? Tile(TileAddress tile)
    {
        var entries = root;
        for (var depth = 0; depth < 4; depth++)
        {
            if (TileDirectory.Find(entries, tile.Number()) is not { } entry) return null;
            if (entry.Run > 0) return Unpacked(Within(Header.Tiles, entry), Header.TilesAreGzip, MostOfTile);
            entries = Leaf(entry);
        }

        throw new BrokenTilesException("The directories of this file lead to each other without end.");
    }

    public void Dispose() => file.Dispose();

    private TileEntry[] Leaf(TileEntry entry)
    {
        if (leaves.TryGetValue(entry.Offset, out var known)) return known;
        if (leaves.Count >= LeavesKept) leaves.Clear();
        return leaves[entry.Offset] = Directory(Within(Header.Leaves, entry));
    }

    private TileEntry[] Directory(FilePart part) =>
        TileDirectory.Decode(Unpacked(part, Header.DirectoriesAreGzip, MostOfDirectory));

    private JsonElement ReadMetadata()
    {
        try
        {
            return JsonDocument.Parse(Unpacked(Header.Metadata, Header.DirectoriesAreGzip, MostOfDirectory)).RootElement;
        }
        catch (JsonException fault)
        {
            throw new BrokenTilesException("What this PMTiles file says of itself is not JSON.", fault);
        }
    }

    private static FilePart Within(FilePart part, TileEntry entry) =>
        entry.Offset <= part.Length && entry.Length <= part.Length - entry.Offset
            ? new(part.Offset + entry.Offset, entry.Length)
            : throw new BrokenTilesException("An entry of this file points beyond its end.");

    private byte[] Unpacked(FilePart part, bool gzip, int most)
    {
        if (part.Length > (ulong)most) throw new BrokenTilesException("A part of this file is larger than a tile or a directory may be.");
        var bytes = new byte[part.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            var more = RandomAccess.Read(file, bytes.AsSpan(read), (long)part.Offset + read);
            if (more == 0) throw new BrokenTilesException("This file ends before what its header announces.");
            read += more;
        }

        return gzip ? Compression.Unpack(bytes, most) : bytes;
    }
}
