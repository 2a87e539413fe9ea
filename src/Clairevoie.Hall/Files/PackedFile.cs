using System.Buffers;
using System.IO.Compression;

namespace Clairevoie.Hall.Files;

/// <summary>Unpacks a file into nothing, counting: what a packed file says of its own size is not believed.</summary>
internal static class PackedFile
{
    /// <exception cref="FileRefusedException">It would unpack to too much.</exception>
    public static void Check(Stream file)
    {
        if (file.Length > TableLimits.Bytes)
        {
            throw Refused();
        }

        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > TableLimits.PackedParts)
        {
            throw Refused();
        }

        var most = Math.Min(TableLimits.UnpackedBytes, Math.Max(1_000_000, file.Length * TableLimits.UnpackedRatio));
        foreach (var part in zip.Entries)
        {
            most -= Unpack(part, most);
        }
    }

    private static long Unpack(ZipArchiveEntry part, long most)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            using var stream = part.Open();
            long total = 0;
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (total > most)
                {
                    throw Refused();
                }
            }

            return total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static FileRefusedException Refused() => new(new FileFault(0, "", "packed-too-much", TableLimits.UnpackedBytes / 1_000_000));
}
