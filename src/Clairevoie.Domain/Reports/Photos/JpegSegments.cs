namespace Clairevoie.Domain;

/// <summary>Rebuilds a JPEG from the segments that draw it: tables, frame and scans, between a start and an end of our own, with its turn and no more of what was noted beside.</summary>
internal static class JpegSegments
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Notes = 0xE1;

    // JFIF 1.2, no density, no thumbnail: the same for every photo.
    private static readonly byte[] OurJfif =
        [0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x01, 0x02, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00];

    public static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    public static Photo Rebuild(ReadOnlyMemory<byte> file)
    {
        var walk = new ByteWalk(file);
        using var clean = new MemoryStream(file.Length);
        walk.Take(2);
        clean.Write([0xFF, 0xD8]);
        clean.Write(OurJfif);
        (int Width, int Height)? size = null;
        var scans = 0;
        var turned = false;

        for (var marker = Marker(walk); marker != EndOfImage; marker = Marker(walk))
        {
            var content = walk.Take(LengthOf(walk));
            if (marker == Notes && !turned && size is null && ExifTurn.In(content) is { } turn)
            {
                clean.Write(ExifTurn.Segment(turn));
                turned = true;
            }

            if (IsFrame(marker)) size = size is null ? SizeIn(content) : throw new PhotoBrokenException();
            if (marker == StartOfScan && (size is null || scans++ > 1000)) throw new PhotoBrokenException();
            if (Draws(marker)) Write(clean, marker, content);
            if (marker == StartOfScan) clean.Write(walk.TakeScan());
        }

        if (size is not { } drawn || scans == 0) throw new PhotoBrokenException();
        clean.Write([0xFF, EndOfImage]);
        return new(PhotoFormat.Jpeg, drawn.Width, drawn.Height, clean.ToArray());
    }

    private static byte Marker(ByteWalk walk)
    {
        if (walk.Byte() != 0xFF) throw new PhotoBrokenException();
        byte marker;
        while ((marker = walk.Byte()) == 0xFF)
        {
        }

        // Markers without a length have no place between segments; frames other than Huffman are not drawn by browsers.
        return marker is 0x00 or 0x01 or (>= 0xD0 and <= 0xD8) or (0xC3 or (>= 0xC5 and <= 0xCF)) ? throw new PhotoBrokenException() : marker;
    }

    private static int LengthOf(ByteWalk walk) => walk.BigShort() - 2;

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xC2;

    private static bool Draws(byte marker) => IsFrame(marker) || marker is 0xC4 or 0xDB or 0xDD or StartOfScan;

    private static (int Width, int Height) SizeIn(ReadOnlySpan<byte> frame) =>
        frame.Length < 6 ? throw new PhotoBrokenException() : ((frame[3] << 8) | frame[4], (frame[1] << 8) | frame[2]);

    private static void Write(MemoryStream clean, byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        clean.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        clean.Write(content);
    }
}
