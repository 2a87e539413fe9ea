using System.Xml.Linq;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Clairevoie.Windows.Tiles;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class SvgTileTests
{
    private static readonly TileLayer Streets = new("rues", 4096,
    [
        Street("Rue <des> Lilas & Cie", new(100, 2000), new(4000, 2000)),
        Street("Rue Courte", new(10, 10), new(60, 10)),
    ]);

    [Fact]
    public void A_tile_carries_no_style_sheet_no_script_and_no_address()
    {
        var svg = Parsed(16, [Streets]);

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "style" or "script" or "image");
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_is_written_where_it_fits_and_its_signs_are_only_letters() =>
        Assert.Equal(["Rue <des> Lilas & Cie"], Parsed(16, [Streets]).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));

    [Fact]
    public void Streets_are_not_drawn_far_away() =>
        Assert.DoesNotContain(Parsed(11, [Streets]).Descendants(), element => element.Name.LocalName == "path");

    [Fact]
    public void Past_the_deepest_zoom_a_square_of_the_tile_is_shown()
    {
        var picture = new TileAddress(17, (8299 * 8) + 5, (5634 * 8) + 2);

        var (tile, window) = TileWindow.For(picture, deepest: 14);

        Assert.Equal((new TileAddress(14, 8299, 5634), new TileWindow(17, 8, 5, 2)), (tile, window));
    }

    [Fact]
    public void Both_themes_have_every_ink() =>
        Assert.All(Enum.GetValues<Ink>(), ink => Assert.Matches("^#[0-9a-f]{6}$", Palette.Of(ink, Theme.Light) is var light && Palette.Of(ink, Theme.Dark) != light ? light : "same"));

    private static XElement Parsed(int zoom, IReadOnlyList<TileLayer> layers) =>
        XElement.Parse(SvgTile.Draw(layers, new TileWindow(zoom, 1, 0, 0), Ink.Water, Theme.Light));

    private static TileFeature Street(string name, params TilePoint[] line) =>
        new(TileShape.Line, [line], new Dictionary<string, object> { ["nom"] = name, ["rang"] = "rue" });
}
