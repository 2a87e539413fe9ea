using System.Buffers.Binary;

namespace Clairevoie.Domain;

/// <summary>Rebuilds a PNG from the chunks that draw it, each with its checksum verified.</summary>
internal static class PngChunks
{
    private static readonly string[] Drawing = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "IDAT", "IEND"];

    public static ReadOnlySpan<byte> Start => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static Photo Rebuild(ReadOnlyMemory<byte> file)
    {
        var walk = new ByteWalk(file);
        using var clean = new MemoryStream(file.Length);
        clean.Write(walk.Take(Start.Length));
        (int Width, int Height)? size = null;
        var pixels = false;

        for (var name = ""; name != "IEND";)
        {
            var length = walk.BigInt();
            var chunk = walk.Take(length + 4L);
            name = NameOf(chunk, walk.BigInt());
            if ((name == "IHDR") != size is null) throw new PhotoBrokenException();
            size ??= SizeIn(chunk[4..]);
            pixels |= name == "IDAT";
            if (Drawing.Contains(name)) Write(clean, chunk);
        }

        return pixels ? new(PhotoFormat.Png, size!.Value.Width, size.Value.Height, clean.ToArray()) : throw new PhotoBrokenException();
    }

    private static string NameOf(ReadOnlySpan<byte> chunk, uint checksum)
    {
        if (Checksum.Of(chunk) != checksum) throw new PhotoBrokenException();
        return System.Text.Encoding.Latin1.GetString(chunk[..4]);
    }

    private static (int Width, int Height) SizeIn(ReadOnlySpan<byte> header)
    {
        if (header.Length != 13) throw new PhotoBrokenException();
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        return (Clamp(width), Clamp(height));
    }

    private static int Clamp(uint pixels) => (int)Math.Min(pixels, int.MaxValue);

    private static void Write(MemoryStream clean, ReadOnlySpan<byte> chunk)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(four, chunk.Length - 4);
        clean.Write(four);
        clean.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(four, Checksum.Of(chunk));
        clean.Write(four);
    }
}
