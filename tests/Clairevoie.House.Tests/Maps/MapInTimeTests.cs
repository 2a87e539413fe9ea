using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Maps;

/// <summary>The shared map in time, side by side and on paper, as its readers are answered without a script.</summary>
public sealed class MapInTimeTests(InhabitedTown town)
{
    [Fact]
    public async Task The_public_is_given_one_quarter_whatever_span_is_asked()
    {
        var visitor = await town.SignedIn(Role.Public);
        var quarters = Quarters(await visitor.Open("/carte"));

        var asked = await visitor.Open($"/carte?periode={quarters[0]}..{quarters[^1]}&mode=cumul");

        Assert.DoesNotContain("..", asked.QuerySelector("#periode option[selected]")!.GetAttribute("value")!, StringComparison.Ordinal);
        Assert.All(Quarters(asked), quarter => Assert.DoesNotContain("..", quarter, StringComparison.Ordinal));
        Assert.Empty(asked.QuerySelectorAll("#de, details .picture"));
    }

    [Fact]
    public async Task What_adds_up_holds_at_least_each_of_its_quarters_and_its_address_says_it()
    {
        var visitor = await town.SignedIn(Role.Analyst);
        var one = await visitor.Open("/carte?couche=ventes-signalees");
        var quarters = Quarters(one).Where(key => key.Contains("-T", StringComparison.Ordinal)).ToList();

        var span = await visitor.Open($"/carte?couche=ventes-signalees&de={quarters[0]}&a={quarters[^1]}");

        var apart = 0;
        foreach (var quarter in quarters) apart += Reports(await visitor.Open($"/carte?couche=ventes-signalees&periode={quarter}"));
        Assert.InRange(Reports(span), 1, apart);
        Assert.Contains($"periode={Uri.EscapeDataString($"{quarters[0]}..{quarters[^1]}")}", span.QuerySelector(".layer th a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_periods_stand_in_two_maps_and_one_table()
    {
        var visitor = await town.SignedIn(Role.Analyst);

        var page = await visitor.Open("/carte/cote-a-cote?couche=ventes-signalees");

        Assert.Equal(2, page.QuerySelectorAll(".map-pair svg.still").Length);
        Assert.Single(page.QuerySelectorAll(".map-rows table"));
    }

    [Fact]
    public async Task A_sheet_has_its_size_in_millimetres_its_scale_and_its_legend()
    {
        var visitor = await town.SignedIn(Role.Analyst);

        var page = await visitor.Open("/carte/imprimer?couche=ventes-signalees&echelle=10000");

        Assert.Equal("250mm", page.QuerySelector(".paper svg.still")!.GetAttribute("width"));
        Assert.Contains("1 : 10", page.QuerySelector(".map-scale")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".paper .map-legend"));
        Assert.Empty(page.QuerySelectorAll(".paper .area-legend"));
    }

    [Fact]
    public async Task Areas_that_were_drawn_are_on_the_sheet_and_in_its_legend()
    {
        var visitor = await town.SignedIn(Role.Coordinator);

        var page = await visitor.Open($"/carte/imprimer?couche=nuisances-signalees&echelle=10000&zone={Uri.EscapeDataString("45.97,-4.04;45.97,-4.02;45.95,-4.02")}");

        Assert.NotNull(page.QuerySelector(".paper svg.still .drawn-zone"));
        Assert.NotNull(page.QuerySelector(".paper .area-legend .of-zone"));
    }

    [Theory]
    [InlineData("/adresses/search/")]
    [InlineData("/adresses/search?q=%20")]
    [InlineData("/adresses/reverse?lon=2")]
    [InlineData("/adresses/reverse?lon=200&lat=48")]
    public async Task A_question_of_addresses_that_cannot_be_read_is_refused(string address)
    {
        var visitor = await town.SignedIn(Role.Public);
        using var answer = await visitor.Get(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Another_program_is_answered_in_the_national_protocol()
    {
        var visitor = await town.SignedIn(Role.Public);
        using var answer = await visitor.Get("/adresses/search/?q=rue&limit=2");

        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"FeatureCollection\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static List<string> Quarters(IDocument page) =>
        [.. page.QuerySelectorAll("#steps a").Select(link => link.GetAttribute("href")!.Split("periode=")[1].Split('&')[0]).Where(key => key != "12-mois")];

    private static int Reports(IDocument page)
    {
        var column = page.QuerySelectorAll(".layer thead th").TakeWhile(head => head.ClassName != "number").Count();
        return page.QuerySelectorAll(".layer tbody tr").Sum(row => int.Parse(row.Children[column].TextContent, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("fr-FR")));
    }
}
