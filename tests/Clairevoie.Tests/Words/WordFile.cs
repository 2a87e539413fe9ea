using System.Xml.Linq;
using Xunit;

namespace Clairevoie.Tests.Words;

/// <summary>A resource file of the house: its words by key.</summary>
public sealed record WordFile(string Path, IReadOnlyDictionary<string, string> Words)
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Every French file, by its path from the root; the English one stands beside it.</summary>
    public static TheoryData<string> FrenchFiles => new(InSource("*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)));

    public static string EnglishOf(string french) => System.IO.Path.ChangeExtension(french, ".en.resx");

    public static bool Exists(string path) => File.Exists(System.IO.Path.Combine(Root, path));

    public static WordFile Read(string path) => new(path, XDocument.Load(System.IO.Path.Combine(Root, path)).Root!.Elements("data")
        .ToDictionary(word => word.Attribute("name")!.Value, word => word.Element("value")!.Value));

    /// <summary>Files of this pattern under <c>src</c>, without what a build left there.</summary>
    public static IEnumerable<string> InSource(string pattern) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, "src"), pattern, SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Clairevoie.slnx")) ? folder : Above(Directory.GetParent(folder)!.FullName);
}
