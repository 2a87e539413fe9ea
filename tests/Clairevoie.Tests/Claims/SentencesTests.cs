using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Words;
using Clairevoie.Tests.HouseRules;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>Every reason and every fault has a sentence in both languages, and says numbers as its readers do.</summary>
public sealed partial class SentencesTests
{
    private static readonly object[] Anything = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

    [Fact]
    public void Every_reason_that_a_rule_gives_has_words_in_both_languages() =>
        Assert.All(Codes(ReasonCode(), "src/Clairevoie.Domain/Claims/Rules/"), code => InBoth(() => Sentences.Of(Reason.Note(code, Anything))));

    [Fact]
    public void Every_fault_of_a_file_has_words_in_both_languages() =>
        Assert.All(Codes(FaultCode(), "src/Clairevoie.Publication/", "src/Clairevoie.Hall/Files/"), code => InBoth(() => Sentences.Of(new FileFault(3, "unit", code, Anything))));

    [Theory]
    [InlineData("fr-FR", "38\u202F000,5")]
    [InlineData("en-GB", "38,000.5")]
    [InlineData("", "38\u202F000,5")]
    public void Numbers_are_written_in_the_language_of_the_reader(string language, string written) =>
        Assert.Equal(written, In(language, () => Sentences.Number(38000.5m)));

    private static void InBoth(Func<string> say)
    {
        var (french, english) = (In("fr-FR", say), In("en-GB", say));

        Assert.NotEqual(french, english);
        Assert.DoesNotContain("{", french + english, StringComparison.Ordinal);
    }

    private static string In(string language, Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static List<string> Codes(Regex code, params string[] folders)
    {
        List<string> found = [.. folders.SelectMany(folder => Repository.Under(folder, ".cs")).SelectMany(path => code.Matches(Repository.Read(path))).Select(match => match.Groups["code"].Value).Distinct()];
        Assert.True(found.Count > 20, $"Only {found.Count} codes were found in {string.Join(", ", folders)}.");
        return found;
    }

    [GeneratedRegex(@"(Reason\.(Flag|Reject|Note)\(\s*|\? ""|: ""|=> "")""?(?<code>[a-z]+(-[a-z]+)+)""")]
    private static partial Regex ReasonCode();

    [GeneratedRegex(@"(Fault\([^;]*?|\? |: |null, )""(?<code>[a-z]+(-[a-z0-9]+)+)""")]
    private static partial Regex FaultCode();
}
