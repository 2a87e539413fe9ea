using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Registers;

/// <summary>Where the published claims and their registers stand: copied beside the program.</summary>
public static class PublishedFolder
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "data", "claims");

    /// <summary>The files that hold claims, in a fixed order.</summary>
    public static IReadOnlyList<string> ClaimFiles() =>
        [.. Files().Where(file => !RegisterFiles.Names.Contains(System.IO.Path.GetFileName(file)))];

    /// <summary>Those and the registers, in a fixed order.</summary>
    public static IReadOnlyList<string> Files() =>
        Directory.Exists(Path) ? [.. Directory.EnumerateFiles(Path, "*.csv").Order(StringComparer.Ordinal)] : [];

    /// <summary>Every claim that comes with the program, or what is wrong with the files.</summary>
    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<FileFault> Faults) Read(Gazetteer places)
    {
        var read = ClaimFiles().Select(file => ClaimsFile.Read(file, places)).ToList();
        return ([.. read.SelectMany(file => file.Claims)], [.. read.SelectMany(file => file.Faults)]);
    }
}
