namespace Clairevoie.Domain;

/// <summary>Reads the size of a WebP picture from the first bytes of its coding.</summary>
internal static class WebpPicture
{
    public static (int Width, int Height) SizeIn(string name, ReadOnlySpan<byte> content) =>
        name == "VP8L" ? Lossless(content) : Lossy(content);

    private static (int, int) Lossy(ReadOnlySpan<byte> content)
    {
        if (content.Length < 10 || (content[0] & 1) != 0 || !content[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
            throw new PhotoBrokenException();
        return ((content[6] | (content[7] << 8)) & 0x3FFF, (content[8] | (content[9] << 8)) & 0x3FFF);
    }

    private static (int, int) Lossless(ReadOnlySpan<byte> content)
    {
        if (content.Length < 5 || content[0] != 0x2F) throw new PhotoBrokenException();
        var bits = content[1] | (content[2] << 8) | (content[3] << 16) | (content[4] << 24);
        return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }
}
