namespace Clairevoie.Tests.HouseRules;

/// <summary>The files of this repository as they would be committed: what is built, fetched or kept by a running house is left out.</summary>
public static class Repository
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        ".git", "bin", "obj", "node_modules", "var", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "wwwroot", ".vs", ".idea",
    };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Every file, by its path from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The files under a folder with one of these endings.</summary>
    public static IEnumerable<string> Under(string folder, params string[] endings) =>
        Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)
            && endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static int LinesOf(string path) => File.ReadAllLines(Path.Combine(Root, path)).Length;

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Clairevoie.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Clairevoie.slnx above the tests: run them from inside the repository.");
    }

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => file.Name != ".git").Concat(folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(Walk));
}
