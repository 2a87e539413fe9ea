using System.Xml.Linq;

namespace Clairevoie.Tests.HouseRules;

/// <summary>The projects of the solution and what each of them refers to, read from their files.</summary>
public sealed record Project(string Name, string Path, IReadOnlySet<string> Projects, IReadOnlySet<string> Packages)
{
    public static IReadOnlyList<Project> All { get; } = [.. Repository.Under("", ".csproj").Select(Read)];

    private static Project Read(string path)
    {
        var words = XDocument.Parse(Repository.Read(path));
        return new Project(
            System.IO.Path.GetFileNameWithoutExtension(path),
            path,
            Included(words, "ProjectReference").Select(other => System.IO.Path.GetFileNameWithoutExtension(other.Replace('\\', '/'))).ToHashSet(),
            Included(words, "PackageReference").ToHashSet());
    }

    private static IEnumerable<string> Included(XDocument project, string kind) =>
        project.Descendants(kind).Select(item => item.Attribute("Include")?.Value).OfType<string>();
}
