using Xunit;

namespace Clairevoie.HouseTests;

/// <summary>Only what equals its file is let go, and the program goes on as if nothing had happened.</summary>
public sealed class ProgramPagesTests
{
    [Theory]
    [InlineData("7f00-8f00 r-xp 00000000 08:01 394271   /usr/lib/libc.so.6", 0, true, "code")]
    [InlineData("7f00-8f00 r--s 00000000 08:01 394271   /srv/a house/clairevoie.dll", 0, true, "an assembly, in a folder with a space")]
    [InlineData("7f00-8f00 r--p 00000000 08:01 394271   /usr/lib/libc.so.6", 4, false, "a page that was changed after it was read")]
    [InlineData("7f00-8f00 rw-p 00000000 08:01 394271   /usr/lib/libc.so.6", 0, false, "data that may be written")]
    [InlineData("7f00-8f00 rw-s 00000000 08:01 394271   /srv/var/hall.db-shm", 0, false, "the index of a store's log")]
    [InlineData("7f00-8f00 r-xs 00000000 00:01 2057   /memfd:doublemapper (deleted)", 0, false, "compiled methods: they have no file")]
    [InlineData("7f00-8f00 r-xp 00000000 00:00 0   [vdso]", 0, false, "the kernel's own page")]
    [InlineData("7f00-8f00 r--p 00000000 00:00 0 ", 0, false, "memory without a file")]
    public void Of_the_mappings_only_unchanged_read_only_files_may_go(string mapping, int own, bool goes, string what)
    {
        string[] lines = [mapping, "Size:                  4 kB", $"Anonymous:             {own} kB", "VmFlags: rd mr mw me"];
        Assert.True(ProgramPages.EqualToTheirFiles(lines).SequenceEqual(goes ? [(0x7f00, (nuint)0x1000)] : []), what);
    }

    [Fact]
    public async Task The_program_goes_on_with_less_memory_of_files()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Not run: /proc/self/status is Linux's.");
        var before = OfFiles();
        var work = Task.Run(() => Enumerable.Range(0, 20_000).Sum(number => $"{number:N1}".Length));
        ProgramPages.LetGo();
        var after = OfFiles();
        Assert.Equal(Enumerable.Range(0, 20_000).Sum(number => $"{number:N1}".Length), await work);
        Assert.True(after < before, $"{before} kB of files before, {after} kB after");
    }

    private static long OfFiles() =>
        long.Parse(File.ReadLines("/proc/self/status").Single(line => line.StartsWith("RssFile:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture);
}
