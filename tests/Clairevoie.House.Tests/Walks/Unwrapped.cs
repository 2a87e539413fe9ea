using System.IO.Compression;

namespace Clairevoie.HouseTests.Walks;

/// <summary>Bytes as they are, and what is packed in them: a gzip stream, a zip or a workbook, and what those hold in turn.</summary>
internal static class Unwrapped
{
    private const int Deepest = 4;

    public static IEnumerable<byte[]> Of(byte[] bytes, int depth = 0)
    {
        yield return bytes;
        if (depth == Deepest) yield break;
        foreach (var inside in Inside(bytes))
            foreach (var part in Of(inside, depth + 1))
                yield return part;
    }

    private static List<byte[]> Inside(byte[] bytes) => bytes switch
    {
        [0x1F, 0x8B, ..] => Opened(() => [Read(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))]),
        [(byte)'P', (byte)'K', 3, 4, ..] => Opened(() =>
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            return [.. zip.Entries.Select(entry => Read(entry.Open()))];
        }),
        _ => [],
    };

    // What only looks packed was looked at as it is.
    private static List<byte[]> Opened(Func<List<byte[]>> open)
    {
        try
        {
            return open();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        using (var whole = new MemoryStream())
        {
            stream.CopyTo(whole);
            return whole.ToArray();
        }
    }
}
