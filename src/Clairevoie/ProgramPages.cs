using System.Globalization;
using System.Runtime.InteropServices;

namespace Clairevoie;

/// <summary>
/// The pages of programs and libraries that this process has read from their files. Most serve only while the house opens; Linux keeps
/// them mapped until it is short of memory. Unmapping one loses nothing: it equals its file, and comes back from there when it is touched.
/// </summary>
/// <remarks>
/// Source: madvise(2), MADV_DONTNEED on mappings of files. Only mappings that cannot be written and that hold no page of their
/// own (<c>Anonymous: 0 kB</c> in <c>/proc/self/smaps</c>) are touched, since a changed page would be lost.
/// </remarks>
public static partial class ProgramPages
{
    private const string Mappings = "/proc/self/smaps";
    private const int NotNeeded = 4;

    /// <summary>Unmaps all of them, on Linux; elsewhere nothing. What the house goes on using is back at once.</summary>
    public static void LetGo()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Mappings))
            return;
        foreach (var (start, length) in EqualToTheirFiles(File.ReadLines(Mappings)).ToList())
            _ = Advise(start, length, NotNeeded);
    }

    /// <summary>Where the mappings lie that may be let go, in bytes, read from the lines of <c>smaps</c> (see proc(5)); <c>memfd:</c> is memory, not a file.</summary>
    public static IEnumerable<(nint Start, nuint Length)> EqualToTheirFiles(IEnumerable<string> lines)
    {
        (nint Start, nuint Length)? mapping = null;
        foreach (var line in lines)
            if (line.StartsWith("Anonymous:", StringComparison.Ordinal))
            {
                if (mapping is { } whole && Kilobytes(line) == 0)
                    yield return whole;
                mapping = null;
            }
            else if (line.Length > 0 && char.IsAsciiHexDigitLower(line[0]))
                mapping = OfAFile(line);
    }

    // 7f0c4e600000-7f0c4e628000 r--p 00000000 08:01 394271   /usr/lib/x86_64-linux-gnu/libc.so.6
    private static (nint Start, nuint Length)? OfAFile(string line)
    {
        var words = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is not [var range, ['r', '-', ..], _, _, _, ['/', .. var file]] || file.StartsWith("memfd:", StringComparison.Ordinal))
            return null;
        var ends = range.Split('-');
        var (start, end) = (Address(ends[0]), Address(ends[1]));
        return (start, (nuint)(end - start));
    }

    private static nint Address(string hex) => nint.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // Anonymous:             4 kB
    private static long Kilobytes(string line) =>
        long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], NumberStyles.None, CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint start, nuint length, int advice);
}
