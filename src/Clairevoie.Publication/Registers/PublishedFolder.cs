namespace Clairevoie.Publication.Registers;

/// <summary>Where the published claims and their registers stand: copied beside the program.</summary>
public static class PublishedFolder
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "data", "claims");

    /// <summary>The files that hold claims, in a fixed order.</summary>
    public static IReadOnlyList<string> ClaimFiles() =>
        Directory.Exists(Path)
            ? [.. Directory.EnumerateFiles(Path, "*.csv").Where(file => !RegisterFiles.Names.Contains(System.IO.Path.GetFileName(file))).Order(StringComparer.Ordinal)]
            : [];
}
