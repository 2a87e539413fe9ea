using Clairevoie.Hall.Where;
using System.Buffers.Binary;
using Clairevoie.Domain;

namespace Clairevoie.Windows.Tiles;

/// <summary>A stretch of a file.</summary>
public readonly record struct FilePart(ulong Offset, ulong Length);

/// <summary>A rectangle in degrees of WGS84, and the zooms between which there are tiles.</summary>
public readonly record struct TileReach(double West, double South, double East, double North, int Shallowest, int Deepest);

/// <summary>The first 127 bytes of a PMTiles file, version 3.</summary>
public sealed record PmtilesHeader(FilePart Root, FilePart Metadata, FilePart Leaves, FilePart Tiles, TileReach Reach)
{
    public const int Size = 127;

    private const byte None = 1, Gzip = 2, VectorTiles = 1;

    public bool DirectoriesAreGzip { get; init; } = true;

    public bool TilesAreGzip { get; init; } = true;

    /// <summary>Where a map of the file begins; the middle of its bounds when nothing else is said.</summary>
    public GeoPoint Centre { get; init; } = new((Reach.West + Reach.East) / 2, (Reach.South + Reach.North) / 2);

    public ulong Addressed { get; init; }

    public ulong Distinct { get; init; }

    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        "PMTiles"u8.CopyTo(bytes);
        bytes[7] = 3;
        ulong[] numbers = [Root.Offset, Root.Length, Metadata.Offset, Metadata.Length, Leaves.Offset, Leaves.Length,
            Tiles.Offset, Tiles.Length, Addressed, Addressed, Distinct];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 + (8 * i)), numbers[i]);
        byte[] kinds = [1, DirectoriesAreGzip ? Gzip : None, TilesAreGzip ? Gzip : None, VectorTiles, (byte)Reach.Shallowest, (byte)Reach.Deepest];
        kinds.CopyTo(bytes, 96);
        double[] corners = [Reach.West, Reach.South, Reach.East, Reach.North];
        for (var i = 0; i < 4; i++) Degrees(bytes, 102 + (4 * i), corners[i]);
        bytes[118] = (byte)((Reach.Shallowest + Reach.Deepest) / 2);
        Degrees(bytes, 119, Centre.Longitude);
        Degrees(bytes, 123, Centre.Latitude);
        return bytes;
    }

    /// <exception cref="BrokenTilesException">These are not the first bytes of a PMTiles v3 file of vector tiles.</exception>
    public static PmtilesHeader Read(ReadOnlySpan<byte> bytes, long fileLength)
    {
        if (bytes.Length < Size || !bytes.StartsWith("PMTiles"u8)) throw new BrokenTilesException("This is not a PMTiles file.");
        if (bytes[7] != 3) throw new BrokenTilesException($"This is PMTiles version {bytes[7]}: only version 3 is read. Convert it with: pmtiles convert.");
        if (bytes[99] != VectorTiles) throw new BrokenTilesException("The tiles of this file are not vector tiles (MVT).");
        var reach = ReachOf(bytes);
        return new(Part(bytes, 8, fileLength), Part(bytes, 24, fileLength), Part(bytes, 40, fileLength), Part(bytes, 56, fileLength), reach)
        {
            Centre = new(Math.Clamp(Degrees(bytes[119..]), reach.West, reach.East), Math.Clamp(Degrees(bytes[123..]), reach.South, reach.North)),
            DirectoriesAreGzip = IsGzip(bytes[97]),
            TilesAreGzip = IsGzip(bytes[98]),
            Addressed = BinaryPrimitives.ReadUInt64LittleEndian(bytes[72..]),
            Distinct = BinaryPrimitives.ReadUInt64LittleEndian(bytes[88..]),
        };
    }

    private static FilePart Part(ReadOnlySpan<byte> bytes, int at, long fileLength)
    {
        var part = new FilePart(BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes[(at + 8)..]));
        var limit = (ulong)fileLength;
        return part.Offset <= limit && part.Length <= limit - part.Offset
            ? part
            : throw new BrokenTilesException("This PMTiles file is cut short: a part that its header announces is beyond its end.");
    }

    private static TileReach ReachOf(ReadOnlySpan<byte> bytes)
    {
        var reach = new TileReach(Degrees(bytes[102..]), Degrees(bytes[106..]), Degrees(bytes[110..]), Degrees(bytes[114..]), bytes[100], bytes[101]);
        var fits = reach.West >= -180 && reach.East <= 180 && reach.South >= -90 && reach.North <= 90
            && reach.West <= reach.East && reach.South <= reach.North && reach.Shallowest <= reach.Deepest && reach.Deepest <= TileAddress.Deepest;
        return fits ? reach : throw new BrokenTilesException("The bounds or the zooms of this PMTiles file are not on the globe.");
    }

    private static bool IsGzip(byte compression) => compression switch
    {
        None => false,
        Gzip => true,
        _ => throw new BrokenTilesException("This PMTiles file is compressed otherwise than by gzip, which is all that is read here."),
    };

    private static void Degrees(byte[] bytes, int at, double value) =>
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), (int)Math.Round(value * 1e7));

    private static double Degrees(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes) / 1e7;
}
