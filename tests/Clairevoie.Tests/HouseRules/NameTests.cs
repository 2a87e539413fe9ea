using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>Every word says something: no type hides behind an ending that fits anything.</summary>
public sealed class NameTests
{
    private static readonly string[] EmptyWords =
        ["Service", "Services", "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Dto", "Info", "Common", "Impl", "V2"];

    [Fact]
    public void No_type_hides_behind_an_empty_word() =>
        Rule.Holds(
            Built.Types.Where(type => EmptyWords.Any(word => Built.Bare(type).EndsWith(word, StringComparison.Ordinal))).Select(Built.Named),
            "Say what it is or does instead of an empty ending. If no good name comes, it is not understood yet:");

    [Fact]
    public void No_file_or_folder_hides_behind_an_empty_word() =>
        Rule.Holds(
            Repository.Under("", ".cs", ".ts", ".cshtml").Where(path => path.Split('/').Select(Path.GetFileNameWithoutExtension).Any(EmptyWords.Contains)),
            "A folder is named by a verb or a room, a file by its content. Rename:");

    [Fact]
    public void Every_word_of_the_domain_is_in_the_vocabulary() =>
        Rule.Holds(
            DomainWords().Except(Vocabulary()),
            "Add a row to docs/vocabulary.md (English name, French term, meaning) for each of these public types of Domain:");

    [Fact]
    public void Every_row_of_the_vocabulary_is_a_word_of_the_domain() =>
        Rule.Holds(
            Vocabulary().Except(DomainWords()),
            "These rows of docs/vocabulary.md name no public type of Domain any more. Remove them:");

    [Fact]
    public void No_row_of_the_vocabulary_stands_twice() =>
        Rule.Holds(
            Vocabulary().GroupBy(word => word).Where(rows => rows.Count() > 1).Select(rows => rows.Key),
            "One word, one meaning. Merge the rows of docs/vocabulary.md about:");

    private static IEnumerable<string> DomainWords() =>
        Built.Assemblies.Single(assembly => assembly.GetName().Name == "Clairevoie.Domain")
            .GetExportedTypes().Where(type => !type.IsNested).Select(Built.Bare).Distinct();

    private static List<string> Vocabulary() =>
        [.. Repository.Read("docs/vocabulary.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1].Split('<')[0])];
}
