using System.Globalization;

namespace Clairevoie.Hall.Dropped;

/// <summary>One watched folder: which of its files are whole, and where they go once they were tried.</summary>
public sealed class DropFolder(string path)
{
    private static readonly string[] Unfinished = [".part", ".tmp", ".crdownload", "~"];

    private readonly Dictionary<string, (long Length, DateTime Written)> seen = [];

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>The files that have not changed since the last look. One that is still being written, or named as unfinished, waits.</summary>
    public IReadOnlyList<string> Whole()
    {
        Store.Folders.MakeClosed(Path);
        List<string> whole = [];
        var there = Directory.EnumerateFiles(Path).Where(IsMeant).Order(StringComparer.Ordinal).ToList();
        foreach (var file in there)
        {
            var about = new FileInfo(file);
            var now = (about.Length, about.LastWriteTimeUtc);
            if (seen.TryGetValue(file, out var before) && before == now && IsFree(file))
                whole.Add(file);
            seen[file] = now;
        }

        foreach (var gone in seen.Keys.Except(there).ToList())
            seen.Remove(gone);
        return whole;
    }

    /// <summary>Lays a file that was taken in aside.</summary>
    public void Done(string file, DateTimeOffset at) => Move(file, "done", at);

    /// <summary>Lays a file that was refused aside, with what is wrong with it beside it.</summary>
    public void Refused(string file, IEnumerable<string> faults, DateTimeOffset at) => File.WriteAllLines(Move(file, "refused", at) + ".txt", faults);

    private static bool IsMeant(string file) =>
        System.IO.Path.GetFileName(file) is var name && !name.StartsWith('.') && !Unfinished.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsFree(string file)
    {
        try
        {
            using var held = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None);
            return held.Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // The instant keeps two files of one name apart.
    private string Move(string file, string where, DateTimeOffset at)
    {
        var folder = System.IO.Path.Combine(Path, where);
        Store.Folders.MakeClosed(folder);
        var to = System.IO.Path.Combine(folder, $"{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}-{System.IO.Path.GetFileName(file)}");
        File.Move(file, to, overwrite: true);
        seen.Remove(file);
        return to;
    }
}
