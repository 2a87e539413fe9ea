using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.Words;

/// <summary>What is said in French is said in English, and nothing is said in one language only.</summary>
public sealed partial class BothLanguagesTests
{
    public static TheoryData<string> Files => WordFile.FrenchFiles;

    [Theory, MemberData(nameof(Files))]
    public void Every_key_is_in_both_languages(string french)
    {
        Assert.True(WordFile.Exists(WordFile.EnglishOf(french)), $"{french} has no English file beside it.");
        var (here, there) = Both(french);
        Assert.Empty(here.Words.Keys.Except(there.Words.Keys).Select(key => $"not in English: {key}"));
        Assert.Empty(there.Words.Keys.Except(here.Words.Keys).Select(key => $"not in French: {key}"));
    }

    [Theory, MemberData(nameof(Files))]
    public void No_word_is_empty(string french)
    {
        var (here, there) = Both(french);
        Assert.Empty(here.Words.Concat(there.Words).Where(word => string.IsNullOrWhiteSpace(word.Value)).Select(word => word.Key));
    }

    [Theory, MemberData(nameof(Files))]
    public void Both_languages_leave_the_same_blanks(string french)
    {
        var (here, there) = Both(french);
        Assert.Empty(here.Words.Where(word => there.Words.TryGetValue(word.Key, out var other) && !Blanks(word.Value).SetEquals(Blanks(other)))
            .Select(word => word.Key));
    }

    [Fact]
    public void An_English_file_stands_beside_a_French_one() =>
        Assert.All(WordFile.InSource("*.en.resx"), file => Assert.True(WordFile.Exists(file.Replace(".en.resx", ".resx", StringComparison.Ordinal)), file));

    private static (WordFile French, WordFile English) Both(string french) =>
        (WordFile.Read(french), WordFile.Read(WordFile.EnglishOf(french)));

    private static HashSet<string> Blanks(string words) => [.. Blank().Matches(words).Select(blank => blank.Value.Split(':', '}')[0])];

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Blank();
}
