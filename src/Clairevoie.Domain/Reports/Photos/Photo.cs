namespace Clairevoie.Domain;

/// <summary>
/// A photo with nothing in it but pixels: rebuilt from the few segments that draw it. Where, when and with what it was taken is gone,
/// and so is whatever followed its end. Only the turn that a telephone notes beside the pixels of a JPEG is written again.
/// </summary>
/// <param name="Format">Its format, told by its first bytes and never by its name.</param>
/// <param name="Width">Width in pixels, as its header says.</param>
/// <param name="Height">Height in pixels, as its header says.</param>
/// <param name="Bytes">The rebuilt file.</param>
public sealed record Photo(PhotoFormat Format, int Width, int Height, byte[] Bytes)
{
    /// <summary>The most bytes that a photo may have.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The most pixels, in millions: more is a mistake or a bomb.</summary>
    public const int MostMegapixels = 40;

    private const int LongestSide = 16_383;

    /// <summary>Rebuilds the photo, or says why it is not taken.</summary>
    public static Decision<Photo> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes) return new Refusal("photo-too-heavy", "photo", MostBytes / (1024 * 1024));
        if (Reader(file.Span) is not { } read) return new Refusal("photo-format", "photo");
        try
        {
            var photo = read(file);
            return TooManyPixels(photo) ? new Refusal("photo-too-large", "photo", MostMegapixels) : photo;
        }
        catch (PhotoBrokenException)
        {
            return new Refusal("photo-broken", "photo");
        }
    }

    private static Func<ReadOnlyMemory<byte>, Photo>? Reader(ReadOnlySpan<byte> start) =>
        start.StartsWith(JpegSegments.Start) ? JpegSegments.Rebuild
        : start.StartsWith(PngChunks.Start) ? PngChunks.Rebuild
        : start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8) ? WebpChunks.Rebuild
        : null;

    private static bool TooManyPixels(Photo photo) =>
        photo.Width is < 1 or > LongestSide || photo.Height is < 1 or > LongestSide
        || (long)photo.Width * photo.Height > MostMegapixels * 1_000_000L;
}
