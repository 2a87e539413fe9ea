using Clairevoie.Domain;
using Clairevoie.HouseTests.Doors;
using Xunit;

namespace Clairevoie.HouseTests.Look;

/// <summary>
/// Every page that the router knows, seen by somebody who may see it: wide in the light and in French, narrow in the dark
/// and in English. CLAIREVOIE_PICTURES=FOLDER keeps what was seen.
/// </summary>
public sealed class EveryPageTests(ColouredTown town, InhabitedTown inhabited) : IClassFixture<ColouredTown>
{
    [Theory]
    [InlineData("", 1280, false)]
    [InlineData("/en", 375, true)]
    public async Task Every_page_can_be_used_by_everybody_and_asks_nothing_of_another_host(string language, int width, bool dark)
    {
        await using var browser = await Chromium.Start();
        var wrong = new List<string>();
        var seen = 0;
        foreach (var pages in Door.All(inhabited.Parts).Where(door => door.Reads).GroupBy(ReaderOf))
        {
            var reader = await inhabited.SignedIn(pages.Key);
            var window = await browser.Window(inhabited, reader, width, dark: dark);
            var glance = new Glance(window);
            foreach (var address in pages.Select(door => language + door.Address).Distinct())
            {
                if (!await IsPage(reader, address)) continue;
                wrong.AddRange(await glance.At(address, inhabited.Address.ToString()));
                await glance.Keep($"{pages.Key}{address.Replace('/', '_')}-{width}");
                seen++;
            }
            await window.Context.CloseAsync();
        }

        Assert.True(seen >= 10, $"Only {seen} pages were seen.");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("/modele", false)]
    [InlineData("/en/modele", true)]
    public async Task Every_part_can_be_used_by_everybody_in_the_colour_of_a_city(string address, bool dark)
    {
        await using var browser = await Chromium.Start();
        foreach (var width in (int[])[1280, 375])
        {
            var window = await browser.Window(town, null, width, dark: dark);
            Assert.Empty(await new Glance(window).At(address, town.Address.ToString()));
        }
    }

    [Theory]
    [InlineData("", "fr")]
    [InlineData("/en", "en")]
    public async Task A_page_says_its_language_its_title_and_its_city(string language, string code)
    {
        var page = await town.Somebody().Open(language + "/vie-privee");
        Assert.Equal(code, page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("Port-Lointain · Clairevoie", page.Title, StringComparison.Ordinal);
        Assert.Equal(language.Length == 0 ? "/en/vie-privee" : "/vie-privee", page.QuerySelector("a[hreflang]")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".fictional"));
    }

    [Fact]
    public async Task A_page_has_no_style_and_no_script_of_its_own()
    {
        var page = await town.Somebody().Open("/modele");
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_page_of_a_list_has_none_before_it()
    {
        var first = await inhabited.Somebody().Open("/chiffres");
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        Assert.NotNull((await inhabited.Somebody().Open(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task What_a_page_names_is_served_compressed_and_may_be_kept_for_ever()
    {
        using var somebody = town.Somebody();
        var page = await somebody.Open("/");
        foreach (var sheet in page.QuerySelectorAll("link[href^='/assets/'], script[src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sheet, UriKind.Relative)) { Headers = { { "Accept-Encoding", "gzip, br" } } };
            using var answer = await somebody.Send(request);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            if (!sheet.EndsWith(".svg", StringComparison.Ordinal)) Assert.Contains("br", answer.Content.Headers.ContentEncoding);
        }
    }

    [Fact]
    public async Task A_city_colour_that_cannot_be_read_is_not_used_as_it_is()
    {
        using var somebody = town.Somebody();
        var page = await somebody.Open("/");
        var sheet = await somebody.Get(page.QuerySelector("link[href^='/theme.css']")!.GetAttribute("href")!);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain($"--accent: {ColouredTown.Colour}; --on-accent: #ffffff", await sheet.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Whoever sees a page: anybody if they may, otherwise the first role that the table lets in.</summary>
    private static Role ReaderOf(Door door) => Enum.GetValues<Role>().FirstOrDefault(door.Admits);

    private static async Task<bool> IsPage(Visitor reader, string address)
    {
        using var answer = await reader.Get(address);
        return answer.Content.Headers.ContentType?.MediaType == "text/html" && answer.Headers.Location is null
            && (answer.IsSuccessStatusCode || address.EndsWith("/refus/404", StringComparison.Ordinal) || address.EndsWith("/panne", StringComparison.Ordinal));
    }
}
