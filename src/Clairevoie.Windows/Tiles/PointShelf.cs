using System.Globalization;
using System.Security.Cryptography;
using Clairevoie.Store;
using Microsoft.Win32.SafeHandles;

namespace Clairevoie.Windows.Tiles;

/// <summary>
/// What is said of the points of one reading, on disk instead of in memory, in sealed blocks. The key is in memory alone and the file has no
/// name: when the reading is forgotten, or the house is killed halfway, nothing is left that a person or another room could open.
/// </summary>
public sealed class PointShelf
{
    private const int InBlock = 64;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(Sealing.KeyLength);
    private readonly List<(long Begin, int First)> blocks = [];
    private readonly SafeFileHandle file;
    private long end;

    private PointShelf(SafeFileHandle file) => this.file = file;

    /// <summary>How many points were put here.</summary>
    public int Count { get; private set; }

    /// <summary>An empty one on the disk of this folder; it goes when nobody reads it any more.</summary>
    public static PointShelf In(string folder)
    {
        var path = Path.Combine(folder, $"tiles-{Guid.NewGuid():N}");
        var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose | FileOptions.RandomAccess);
        if (!OperatingSystem.IsWindows()) File.Delete(path); // now, so that a killed house leaves no name; Windows deletes by itself
        return new(file);
    }

    /// <summary>Puts what is said of these points after what is there.</summary>
    public void Put(IEnumerable<byte[]> sayings)
    {
        foreach (var block in sayings.Chunk(InBlock))
        {
            var plain = new MemoryStream();
            using (var words = new BinaryWriter(plain))
                foreach (var said in block)
                {
                    words.Write7BitEncodedInt(said.Length);
                    words.Write(said);
                }

            var kept = Sealing.Seal(key, plain.ToArray(), About(blocks.Count));
            RandomAccess.Write(file, kept, end);
            blocks.Add((end, Count));
            (end, Count) = (end + kept.Length, Count + block.Length);
        }
    }

    /// <summary>Reads for one tile: a block that holds several of its points is opened once.</summary>
    public Func<int, byte[]> Reader()
    {
        var opened = new Dictionary<int, byte[][]>();
        return row =>
        {
            var block = BlockOf(row);
            if (!opened.TryGetValue(block, out var sayings)) opened[block] = sayings = Open(block);
            return sayings[row - blocks[block].First];
        };
    }

    private byte[][] Open(int block)
    {
        var begin = blocks[block].Begin;
        var kept = new byte[(block + 1 < blocks.Count ? blocks[block + 1].Begin : end) - begin];
        for (var read = 0; read < kept.Length;)
            read += RandomAccess.Read(file, kept.AsSpan(read), begin + read) is > 0 and var more ? more : throw new EndOfStreamException("The tiles of a layer end before their last block.");
        using var words = new BinaryReader(new MemoryStream(Sealing.Open(key, kept, About(block))));
        var sayings = new byte[(block + 1 < blocks.Count ? blocks[block + 1].First : Count) - blocks[block].First][];
        for (var i = 0; i < sayings.Length; i++) sayings[i] = words.ReadBytes(words.Read7BitEncodedInt());
        return sayings;
    }

    // The last block of each run may be short, so that blocks are looked for by their first row.
    private int BlockOf(int row)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (blocks[middle].First <= row) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static string About(int block) => block.ToString(CultureInfo.InvariantCulture);
}
