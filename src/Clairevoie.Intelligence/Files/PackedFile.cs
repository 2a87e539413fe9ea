using System.IO.Compression;

namespace Clairevoie.Intelligence.Files;

/// <summary>Unpacks a workbook into nothing, counting, before anything of it is read: what a packed file says of its own size is not believed.</summary>
internal static class PackedFile
{
    private const long MostBytes = 2_000_000_000, MostWords = 200_000_000, SmallFile = 10_000_000;
    private const int MostTimes = 200, MostParts = 500;

    /// <exception cref="PackedTooMuchException">It would unpack to too much.</exception>
    public static void Check(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts) throw new PackedTooMuchException();
        var most = Math.Min(MostBytes, Math.Max(SmallFile, file.Length * MostTimes));
        foreach (var part in zip.Entries)
            most -= Unpack(part, IsHeldWhole(part) ? Math.Min(most, MostWords) : most);
        file.Position = 0;
    }

    // The words of a workbook are held in memory while its rows are read one after the other.
    private static bool IsHeldWhole(ZipArchiveEntry part) => !part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase);

    private static long Unpack(ZipArchiveEntry part, long most)
    {
        var buffer = new byte[81_920];
        using var stream = part.Open();
        var total = 0L;
        for (int read; (read = stream.Read(buffer)) > 0;)
            if ((total += read) > most) throw new PackedTooMuchException();
        return total;
    }
}

/// <summary>A packed file would unpack to more than any service sends.</summary>
public sealed class PackedTooMuchException() : IOException("The file unpacks to too much.");
