using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Hall.Sources;
using Xunit;

namespace Clairevoie.Tests.Words;

public sealed partial class SourceWordsTests
{
    [Theory]
    [InlineData("fr-FR", "2024", "2024")]
    [InlineData("fr-FR", "2022-11", "novembre 2022")]
    [InlineData("fr-FR", "2022-11-01", "1er novembre 2022")]
    [InlineData("en-GB", "2019-05-27", "27 May 2019")]
    [InlineData("en-GB", "in spring", "in spring")]
    public void A_date_is_said_as_precisely_as_it_was_published(string language, string date, string said)
    {
        using var reader = new Reading(language);
        Assert.Equal(said, SourceWords.When(date));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public void Every_document_of_the_data_that_ship_has_a_name(string language)
    {
        using var reader = new Reading(language);
        var named = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.csv", SearchOption.AllDirectories)
            .SelectMany(file => Document().Matches(File.ReadAllText(file))).Select(match => match.Value).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, document => SourceWords.Of(document) == document);
        Assert.Equal("note.pdf", SourceWords.Of("note.pdf"));
    }

    [GeneratedRegex("[0-9]{3}_[0-9a-f]{16}\\.txt")]
    private static partial Regex Document();

    private sealed class Reading : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentUICulture;

        public Reading(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        public void Dispose() => CultureInfo.CurrentUICulture = before;
    }
}
