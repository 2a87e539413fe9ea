using AngleSharp.Dom;
using Xunit;

namespace Clairevoie.HouseTests.Look;

/// <summary>What the parts promise, read from the page that shows them all.</summary>
public sealed class PartsTests(ColouredTown town, InhabitedTown inhabited) : IClassFixture<ColouredTown>
{
    [Fact]
    public async Task Each_line_of_the_error_summary_leads_to_its_field()
    {
        var page = await town.Somebody().Open("/modele");
        var lines = page.QuerySelectorAll("#errors a");
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(page.QuerySelector(line.GetAttribute("href")!)!.LocalName, (string[])["input", "select", "textarea"]));
    }

    [Fact]
    public async Task A_field_that_is_wrong_says_so_to_those_who_hear_the_page()
    {
        var page = await town.Somebody().Open("/modele");
        var field = page.QuerySelector("#f-wrong")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("28/02", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_control_has_its_label()
    {
        var page = await town.Somebody().Open("/modele");
        var controls = page.QuerySelectorAll("main input, main select, main textarea");
        Assert.NotEmpty(controls);
        Assert.All(controls, control => Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']")));
    }

    [Fact]
    public async Task A_picture_and_its_table_say_the_same()
    {
        var page = await town.Somebody().Open("/modele");
        var pictures = page.QuerySelectorAll("figure:has(svg.bars)");
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.Equal(Said(picture, "td"), Said(picture, "svg text.value")));
    }

    [Fact]
    public async Task A_verdict_is_a_word_and_a_shape()
    {
        var page = await town.Somebody().Open("/modele");
        Assert.All(page.QuerySelectorAll(".verdict"), verdict => Assert.NotNull(verdict.QuerySelector("svg path")));
        Assert.Equal(3, page.QuerySelectorAll(".verdict").Select(verdict => verdict.TextContent.Trim()).Distinct().Count());
    }

    [Fact]
    public async Task A_code_is_spelled_sign_by_sign()
    {
        var page = await town.Somebody().Open("/modele");
        var spelled = page.QuerySelectorAll(".aloud li").Select(group => group.QuerySelector("span")!.TextContent.Split(", ").Length);
        Assert.Equal([4, 4, 4, 4], spelled);
        Assert.DoesNotContain("spell.", page.QuerySelector(".aloud")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_city_shows_its_logo_and_the_house_its_own_mark_where_there_is_none()
    {
        using var answer = await town.Somebody().Get("/logo");
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull((await town.Somebody().Open("/")).QuerySelector("header img[src='/logo'][alt='']"));
        Assert.NotNull((await inhabited.Somebody().Open("/")).QuerySelector("header svg.mark"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await inhabited.Somebody().Get("/logo")).StatusCode);
    }

    [Fact]
    public async Task The_style_guide_is_not_there_unless_the_city_asks_for_it()
    {
        await using var plain = new Town();
        await plain.InitializeAsync();
        using var answer = await plain.Somebody().Get("/modele");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<string> Said(IElement picture, string where) => picture.QuerySelectorAll(where).Select(cell => cell.TextContent.Trim()).Order();
}
