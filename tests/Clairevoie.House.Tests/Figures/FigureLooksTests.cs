using Clairevoie.HouseTests.Look;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>The pages of figures with figures on them, in a real browser: axe, width, policy, other hosts.</summary>
public sealed class FigureLooksTests(FiguredTown town) : IClassFixture<FiguredTown>
{
    private static readonly string[] Pages =
        ["/chiffres?q=crack", "/chiffres?annee=abc", "/chiffres?q=zzzz", "/chiffres/S20", "/chiffres/comparer", "/chiffres/comparer?a=S20&b=S21", "/chiffres/comparer?a=P34a&b=P34b", "/bilan/2024", "/bilan/1999"];

    [Theory]
    [InlineData("", 1280, false)]
    [InlineData("/en", 375, true)]
    public async Task Pages_with_figures_can_be_used_by_everybody(string language, int width, bool dark)
    {
        await using var browser = await Chromium.Start();
        var glance = new Glance(await browser.Window(town, width: width, dark: dark));
        var wrong = new List<string>();
        foreach (var page in Pages)
        {
            wrong.AddRange(await glance.At(language + page, town.Address.ToString()));
            await glance.Keep($"figures{page.Replace('/', '_').Replace('?', '_')}-{width}");
        }

        Assert.Empty(wrong);
    }
}
