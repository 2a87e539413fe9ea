using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>The figures as anybody reads them: no account, no script.</summary>
public sealed class FigurePagesTests(FiguredTown town) : IClassFixture<FiguredTown>
{
    [Theory]
    [InlineData("/chiffres/nobody-knows-it")]
    [InlineData("/bilan/next-year")]
    [InlineData("/bilan/99999")]
    public async Task A_figure_or_a_year_that_is_not_there_is_said_not_to_be(string address)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_wrong_year_is_said_beside_its_field_and_the_rest_is_still_answered()
    {
        var page = await Open("/chiffres?annee=abc&q=crack");

        Assert.Contains("2024", page.QuerySelector("#f-annee-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("?q=%25%25%25", 0)]
    [InlineData("?q=';drop table claim;--", 0)]
    [InlineData("?nature=duration&emetteur=OFDT%2FInserm", 2)]
    [InlineData("?territoire=ZON-HSA-STRASBOURG", 2)]
    [InlineData("?p=99999999999", 25)]
    public async Task A_search_finds_what_it_says_and_nothing_else(string query, int rows) =>
        Assert.Equal(rows, (await Open("/chiffres" + query)).QuerySelectorAll("tbody tr").Length);

    [Fact]
    public async Task Pages_follow_one_another_and_keep_the_search()
    {
        var first = await Open("/chiffres?annee=2022");
        var second = await Open(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Contains("annee=2022", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(Ids(first).Intersect(Ids(second)));
    }

    [Fact]
    public async Task A_figure_shows_its_words_and_says_what_its_source_does_not()
    {
        var page = await Open("/chiffres/S20");

        Assert.Contains("reçoit en moyenne 200 consommateurs chaque jour", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("début non précisé", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/chiffres/comparer?a=S20&b=S21");
    }

    [Fact]
    public async Task Two_figures_that_do_not_compare_show_why_and_no_percentage()
    {
        var page = await Open("/chiffres/comparer?a=S20&b=S21");

        Assert.NotNull(page.QuerySelector(".verdict.flag"));
        Assert.Contains("103,8", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main .notice"));
    }

    [Fact]
    public async Task Two_figures_that_compare_show_the_recomputed_percentage_and_its_interval()
    {
        var page = await Open("/chiffres/comparer?a=P34b&b=P34a");

        Assert.NotNull(page.QuerySelector(".verdict.ok"));
        Assert.Contains("+93,2", page.QuerySelector("main .notice .title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("+53,8", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_figure_in_a_comparison_is_said_beside_its_field() =>
        Assert.NotNull((await Open("/chiffres/comparer?a=S20&b=zz")).QuerySelector("#f-b-error"));

    [Fact]
    public async Task The_bilan_tells_each_strand_with_its_doubts()
    {
        var page = await Open("/bilan/2024");

        Assert.Equal(["Police", "Justice", "Soin", "Espace public", "Où la gêne est signalée", "Les comparaisons que font les documents"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Contains(page.QuerySelectorAll(".doubts a"), link => link.GetAttribute("href")!.EndsWith("a=S20&b=S21", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".doubts a"), link => link.GetAttribute("href")!.EndsWith("a=S02&b=S03", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/bilan", "/bilan/2025")]
    [InlineData("/en/bilan", "/en/bilan/2025")]
    public async Task The_bilan_without_a_year_leads_to_the_newest_year_of_which_something_was_published(string asked, string led)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(asked);

        Assert.Equal(led, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task English_is_under_en_and_published_words_stay_french_and_say_so()
    {
        var page = await Open("/en/chiffres/comparer?a=S20&b=S21");

        Assert.Contains("A rate and a count", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await Open("/en/chiffres/S20")).QuerySelector(".lead[lang=fr]"));
    }

    private async Task<IDocument> Open(string address)
    {
        using var somebody = town.Somebody();
        return await somebody.Open(address);
    }

    private static IEnumerable<string> Ids(IDocument page) => page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!);
}
