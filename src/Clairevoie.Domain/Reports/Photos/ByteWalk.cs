using System.Buffers.Binary;

namespace Clairevoie.Domain;

/// <summary>A careful walk through bytes that somebody sent: a step past the end is a broken photo, never a fault.</summary>
internal sealed class ByteWalk(ReadOnlyMemory<byte> bytes)
{
    private int at;

    public bool AtEnd => at >= bytes.Length;

    public byte Byte() => Take(1)[0];

    public ushort BigShort() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint BigInt() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint LittleInt() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > bytes.Length - at) throw new PhotoBrokenException();
        var taken = bytes.Span.Slice(at, (int)count);
        at += (int)count;
        return taken;
    }

    /// <summary>Everything up to the next true marker of a JPEG scan, which is left to be read.</summary>
    public ReadOnlySpan<byte> TakeScan()
    {
        var rest = bytes.Span[at..];
        var length = 0;
        while (true)
        {
            var next = rest[length..].IndexOf((byte)0xFF);
            if (next < 0 || length + next + 1 >= rest.Length) throw new PhotoBrokenException();
            length += next;
            // FF00 is a byte of the picture, FFD0 to FFD7 are its restarts, FFFF is filling.
            if (rest[length + 1] is not (0x00 or (>= 0xD0 and <= 0xD7))) return Take(length);
            length += 2;
        }
    }
}
