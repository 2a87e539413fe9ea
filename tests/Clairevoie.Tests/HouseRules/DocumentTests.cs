using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>The documents that strangers look for are there, and say what they promise to say.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Readers =
        ["Security", "For residents and reporters", "For agents", "For coordinators", "For those who host", "For developers"];

    [Fact]
    public void The_changelog_speaks_to_each_of_its_readers() =>
        Rule.Holds(
            Readers.Where(reader => !Repository.Read("CHANGELOG.md").Contains($"### {reader}\n", StringComparison.Ordinal)),
            "CHANGELOG.md is written for readers. Its newest version lacks the section:");

    [Fact]
    public void Every_decision_has_a_date_a_status_and_its_reasons() =>
        Rule.Holds(
            Repository.Under("docs/decisions/", ".md").Where(path => !path.EndsWith("README.md", StringComparison.Ordinal)).SelectMany(Missing),
            "A decision is docs/decisions/YYYY-MM-DD-what.md with Status, Date, Context, Choice and Consequences, in forty lines at most:");

    [Fact]
    public void Every_link_between_documents_leads_somewhere() =>
        Rule.Holds(
            from path in Repository.Under("", ".md")
            from Match link in Link().Matches(Repository.Read(path))
            let target = Path.Combine(Repository.Root, Path.GetDirectoryName(path) ?? "", Uri.UnescapeDataString(link.Groups["to"].Value))
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{path}: {link.Groups["to"].Value}",
            "These links lead nowhere. Write the page or correct the link:");

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.fr.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("docs/house.md")]
    [InlineData("docs/vocabulary.md")]
    public void What_a_newcomer_reads_first_is_there(string path) => Assert.Contains(path, Repository.Files);

    [Fact]
    public void The_licence_is_the_whole_european_union_public_licence()
    {
        var licence = Repository.Read("LICENSE");
        Assert.StartsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2", licence, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 15), article => Assert.Contains($"\n{article}.", licence, StringComparison.Ordinal));
        Assert.Contains("‘Compatible Licences’ according to Article 5 EUPL are:", licence, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Missing(string path)
    {
        var text = Repository.Read(path);
        if (!DatedName().IsMatch(path))
            yield return $"{path}: the name begins with its date";
        foreach (var part in new[] { "# ", "Status: ", "Date: ", "## Context", "## Choice", "## Consequences" })
            if (!text.Split('\n').Any(line => line.StartsWith(part, StringComparison.Ordinal)))
                yield return $"{path}: no line begins with « {part.Trim()} »";
        if (Repository.LinesOf(path) > 40)
            yield return $"{path}: {Repository.LinesOf(path)} lines";
    }

    [GeneratedRegex(@"/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$")]
    private static partial Regex DatedName();

    [GeneratedRegex(@"\]\((?<to>[^)#:\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
