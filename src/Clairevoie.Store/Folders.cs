namespace Clairevoie.Store;

/// <summary>Folders that only their owner opens.</summary>
internal static class Folders
{
    /// <summary>Makes the folder closed to others, if it is not there yet.</summary>
    public static void MakeClosed(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
