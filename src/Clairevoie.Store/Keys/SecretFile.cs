using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Store;

/// <summary>A file that holds a secret: readable by its owner alone, or refused; written whole or not at all.</summary>
public static class SecretFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The secret bytes in this file, made of chance at the first asking.</summary>
    public static byte[] ReadOrCreate(string path, int length = Sealing.KeyLength)
    {
        WriteFirst(path, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(length)) + "\n");
        return Convert.FromBase64String(Read(path).Trim());
    }

    /// <summary>The text of a secret file.</summary>
    /// <exception cref="CellarClosedException">Others than its owner may open it.</exception>
    public static string Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0)
            throw new CellarClosedException($"{path} can be opened by others than its owner. Run: chmod 600 {path}");
        return File.ReadAllText(path);
    }

    /// <summary>Writes a secret file: first beside its place, on disk, then moved into it at once.</summary>
    public static void Write(string path, string text) => File.Move(Beside(path, text), path, overwrite: true);

    /// <summary>Writes a secret file that is not there yet. Of two programs that do so at once one is first, and both read what it wrote.</summary>
    public static void WriteFirst(string path, Func<string> text)
    {
        if (File.Exists(path))
            return;
        var beside = Beside(path, text());
        try
        {
            File.Move(beside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(beside);
        }
    }

    private static string Beside(string path, string text)
    {
        Folders.MakeClosed(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var beside = $"{path}.{Guid.NewGuid():N}.new";
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = OwnerOnly;
        using var file = new FileStream(beside, how);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
        return beside;
    }
}
