namespace Clairevoie.Store;

/// <summary>Folders and files that only their owner opens.</summary>
public static class Folders
{
    /// <summary>Makes the folder closed to others, if it is not there yet.</summary>
    public static void MakeClosed(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Makes an empty file closed to others, if it is not there yet.</summary>
    public static void MakeClosedFile(string path)
    {
        var how = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!File.Exists(path))
            new FileStream(path, how).Dispose();
    }
}
