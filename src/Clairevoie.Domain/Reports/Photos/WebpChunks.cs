using System.Buffers.Binary;

namespace Clairevoie.Domain;

/// <summary>Rebuilds a WebP from its picture and its transparency alone. An animation is not a photo.</summary>
internal static class WebpChunks
{
    private const int Alpha = 0x10;
    private const int Animated = 0x02;

    public static Photo Rebuild(ReadOnlyMemory<byte> file)
    {
        var walk = new ByteWalk(file);
        walk.Take(4);
        var riff = walk.LittleInt();
        if (riff < 12 || riff > file.Length - 8) throw new PhotoBrokenException();
        walk = new ByteWalk(file[12..(int)(riff + 8)]);
        var kept = new MemoryStream(file.Length);
        (int, int)? canvas = null, picture = null;

        while (!walk.AtEnd)
        {
            var name = System.Text.Encoding.Latin1.GetString(walk.Take(4));
            var length = walk.LittleInt();
            var content = walk.Take(length).ToArray();
            if (length % 2 == 1 && !walk.AtEnd) walk.Take(1);
            if (name is "ANIM" or "ANMF") throw new PhotoBrokenException();
            if (name == "VP8X") canvas = CanvasIn(content);
            if (name is "VP8 " or "VP8L") picture = picture is null ? WebpPicture.SizeIn(name, content) : throw new PhotoBrokenException();
            if (name is "VP8X" or "VP8 " or "VP8L" or "ALPH") Write(kept, name, content);
        }

        if (picture is not { } size || (canvas is not null && canvas != picture)) throw new PhotoBrokenException();
        return new(PhotoFormat.Webp, size.Item1, size.Item2, Wrapped(kept));
    }

    private static (int, int) CanvasIn(byte[] content)
    {
        if (content.Length != 10 || (content[0] & Animated) != 0) throw new PhotoBrokenException();
        content[0] &= Alpha;
        return (Three(content, 4) + 1, Three(content, 7) + 1);
    }

    private static int Three(byte[] content, int at) => content[at] | (content[at + 1] << 8) | (content[at + 2] << 16);

    private static void Write(MemoryStream kept, string name, byte[] content)
    {
        kept.Write(System.Text.Encoding.Latin1.GetBytes(name));
        kept.Write(Little(content.Length));
        kept.Write(content);
        if (content.Length % 2 == 1) kept.WriteByte(0);
    }

    private static byte[] Wrapped(MemoryStream kept) =>
        [.. "RIFF"u8, .. Little((int)kept.Length + 4), .. "WEBP"u8, .. kept.ToArray()];

    private static byte[] Little(int number)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, number);
        return four;
    }
}
