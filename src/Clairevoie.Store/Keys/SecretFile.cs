using System.Security.Cryptography;

namespace Clairevoie.Store;

/// <summary>A file that holds a secret: readable by its owner alone, or refused; written whole or not at all.</summary>
public static class SecretFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The secret bytes in this file, made of chance at the first asking.</summary>
    public static byte[] ReadOrCreate(string path, int length = Sealing.KeyLength)
    {
        if (!File.Exists(path))
            Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(length)) + "\n");
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
    public static void Write(string path, string text)
    {
        Folders.MakeClosed(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var beside = $"{path}.{Guid.NewGuid():N}.new";
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(beside, how))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, path, overwrite: true);
    }
}
