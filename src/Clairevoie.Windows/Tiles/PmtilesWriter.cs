using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Windows.Tiles;

/// <summary>Writes a PMTiles v3 file: header, root directory, metadata, leaf directories, tiles. Equal tiles are kept once.</summary>
public static class PmtilesWriter
{
    private const int RootAtMost = 16384 - PmtilesHeader.Size, EntriesPerLeaf = 4096;

    /// <param name="file">Where to write; left open.</param>
    /// <param name="tiles">Vector tiles, uncompressed, in any order.</param>
    /// <param name="reach">The bounds and the zooms of the whole.</param>
    /// <param name="metadata">What the file says of itself, as JSON.</param>
    /// <param name="centre">Where a map of it begins; the middle of its bounds when absent.</param>
    public static void Write(Stream file, IEnumerable<(TileAddress Address, byte[] Bytes)> tiles, TileReach reach, string metadata, GeoPoint? centre = null)
    {
        var (entries, bodies) = Lay(tiles);
        var (root, leaves) = Directories(entries);
        var said = Compression.Pack(Encoding.UTF8.GetBytes(metadata));
        var rootPart = new FilePart(PmtilesHeader.Size, (ulong)root.Length);
        var saidPart = new FilePart(rootPart.Offset + rootPart.Length, (ulong)said.Length);
        var leafPart = new FilePart(saidPart.Offset + saidPart.Length, (ulong)leaves.Length);
        var tilePart = new FilePart(leafPart.Offset + leafPart.Length, (ulong)bodies.Length);
        var header = new PmtilesHeader(rootPart, saidPart, leafPart, tilePart, reach)
        {
            Centre = centre ?? new((reach.West + reach.East) / 2, (reach.South + reach.North) / 2),
            Addressed = (ulong)entries.Sum(entry => entry.Run),
            Distinct = (ulong)entries.Select(entry => entry.Offset).Distinct().Count(),
        };
        file.Write(header.ToBytes());
        file.Write(root);
        file.Write(said);
        file.Write(leaves);
        bodies.WriteTo(file);
    }

    private static (List<TileEntry> Entries, MemoryStream Bodies) Lay(IEnumerable<(TileAddress Address, byte[] Bytes)> tiles)
    {
        var (entries, bodies, known) = (new List<TileEntry>(), new MemoryStream(), new Dictionary<string, (ulong Offset, uint Length)>());
        foreach (var (address, bytes) in tiles.OrderBy(tile => tile.Address.Number()))
        {
            var mark = Convert.ToHexString(SHA256.HashData(bytes));
            if (!known.TryGetValue(mark, out var at))
            {
                var packed = Compression.Pack(bytes);
                at = known[mark] = ((ulong)bodies.Length, (uint)packed.Length);
                bodies.Write(packed);
            }

            var follows = entries.Count > 0 && entries[^1].Offset == at.Offset && entries[^1].Number + entries[^1].Run == address.Number();
            if (follows) entries[^1] = entries[^1] with { Run = entries[^1].Run + 1 };
            else entries.Add(new(address.Number(), at.Offset, at.Length, 1));
        }

        return (entries, bodies);
    }

    private static (byte[] Root, byte[] Leaves) Directories(List<TileEntry> entries)
    {
        var whole = Compression.Pack(TileDirectory.Encode(entries));
        if (whole.Length <= RootAtMost) return (whole, []);
        var (leaves, root) = (new MemoryStream(), new List<TileEntry>());
        foreach (var part in entries.Chunk(EntriesPerLeaf))
        {
            var leaf = Compression.Pack(TileDirectory.Encode(part));
            root.Add(new(part[0].Number, (ulong)leaves.Length, (uint)leaf.Length, 0));
            leaves.Write(leaf);
        }

        return (Compression.Pack(TileDirectory.Encode(root)), leaves.ToArray());
    }
}
