using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.Words;

/// <summary>A page asks for its words by a marker and a key; both must lead somewhere.</summary>
public sealed partial class WordsAreFoundTests
{
    public static TheoryData<string> Files => WordFile.FrenchFiles;

    public static TheoryData<string> Pages => new(WordFile.InSource("*.cshtml"));

    [Theory, MemberData(nameof(Files))]
    public void A_marker_of_the_same_name_finds_the_words_in_both_languages(string french)
    {
        var words = new ResourceManager(MarkerOf(french));
        var (key, first) = WordFile.Read(french).Words.First();
        Assert.Equal(first, words.GetString(key, CultureInfo.GetCultureInfo("fr-FR")));
        Assert.Equal(WordFile.Read(WordFile.EnglishOf(french)).Words[key], words.GetString(key, CultureInfo.GetCultureInfo("en-GB")));
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_page_asks_only_for_words_that_exist(string page)
    {
        var text = File.ReadAllText(Path.Combine(WordFile.Root, page));
        var missing = from source in Injected().Matches(text)
                      let known = KeysOf(source.Groups["marker"].Value.Split('.')[^1])
                      from asked in Regex.Matches(text, $"""\b{source.Groups["name"].Value}\["(?<key>[^"]+)"[\],]""")
                      where !known.Contains(asked.Groups["key"].Value)
                      select $"{source.Groups["marker"].Value}: {asked.Groups["key"].Value}";
        Assert.Empty(missing);
    }

    private static Type MarkerOf(string french)
    {
        var parts = french["src/".Length..^".resx".Length].Split('/');
        var house = Assembly.Load(parts[0] == "Clairevoie" ? "clairevoie" : parts[0]);
        var marker = house.GetType(string.Join('.', parts));
        Assert.True(marker is not null, $"{french} has no marker class of its name in its folder's namespace.");
        return marker;
    }

    private static HashSet<string> KeysOf(string marker) =>
        [.. WordFile.InSource($"{marker}.resx").SelectMany(file => WordFile.Read(file).Words.Keys)];

    [GeneratedRegex(@"IStringLocalizer<(?<marker>[\w.]+)>\s+(?<name>\w+)")]
    private static partial Regex Injected();
}
