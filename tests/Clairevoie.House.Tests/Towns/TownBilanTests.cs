using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.HouseTests.Towns;

/// <summary>The bilan 2024 that the fictional town published: what a stranger finds behind the word « Bilan ».</summary>
public sealed class TownBilanTests(InhabitedTown town)
{
    [Theory]
    [InlineData("/bilan", "/bilan/2024")]
    [InlineData("/en/bilan", "/en/bilan/2024")]
    public async Task The_newest_bilan_that_was_published_is_where_the_word_leads(string asked, string led)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(asked);

        Assert.Equal(led, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Every_part_is_signed_and_what_is_computed_stands_beside_what_is_quoted_in_tables_of_their_own()
    {
        var page = await town.Somebody().Open("/bilan/2024");

        Assert.All(Enum.GetValues<BilanPart>(), part => Assert.Contains("18 février 2025", page.QuerySelector($"section[aria-labelledby=part-{part}] > .source")!.TextContent, StringComparison.Ordinal));
        foreach (var table in page.QuerySelectorAll("section[aria-labelledby=edition] table.figures"))
        {
            var isComputed = table.QuerySelector("caption")!.TextContent == "Calculé ici";
            Assert.All(table.QuerySelectorAll("tbody th a"), figure => Assert.Equal(isComputed, figure.GetAttribute("href")!.Contains("/CV-", StringComparison.Ordinal)));
        }

        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=part-Care] figure.picture"));
        Assert.Contains("60 à la dernière période dite", page.QuerySelector("section[aria-labelledby=part-Care]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ardelune (COM-00056) et Porte de la Chapelle (ZON-PORTE-CHAPELLE)", page.QuerySelector("section[aria-labelledby=part-Care] details")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Its_file_reads_back_without_a_fault(string form)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get($"/bilan/2024/chiffres.{form}");
        var file = Path.ChangeExtension(Path.GetTempFileName(), form);
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        var (claims, faults) = ClaimsFile.Read(file, RegisterFiles.Read(PublishedFolder.Path).Places);
        File.Delete(file);

        Assert.Empty(faults);
        Assert.Equal(27, claims.Count);
    }

    [Fact]
    public async Task What_the_edition_tells_is_not_told_again_below_it()
    {
        var page = await town.Somebody().Open("/bilan/2024");

        Assert.DoesNotContain(page.QuerySelectorAll("section[aria-labelledby^=strand-] th a"), figure => figure.GetAttribute("href")!.EndsWith("/S09", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby^=strand-] th a"), figure => figure.GetAttribute("href")!.EndsWith("/N23a", StringComparison.Ordinal));
    }
}
