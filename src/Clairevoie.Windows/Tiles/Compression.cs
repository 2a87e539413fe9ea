using System.IO.Compression;

namespace Clairevoie.Windows.Tiles;

/// <summary>Gzip, with a limit on what comes out: a small file may hold a very large nothing.</summary>
internal static class Compression
{
    public static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <exception cref="BrokenTilesException">Not gzip, or more than <paramref name="most"/> bytes.</exception>
    public static byte[] Unpack(byte[] bytes, int most)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            var unpacked = new MemoryStream();
            var part = new byte[16384];
            for (var read = gzip.Read(part); read > 0; read = gzip.Read(part))
            {
                if (unpacked.Length + read > most) throw new BrokenTilesException("A part of this file unpacks to more than a tile or a directory may hold.");
                unpacked.Write(part, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (InvalidDataException fault)
        {
            throw new BrokenTilesException("A part of this file is not gzip, as its header says it is.", fault);
        }
    }
}
