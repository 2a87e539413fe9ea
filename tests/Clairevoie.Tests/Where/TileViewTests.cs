using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class TileViewTests
{
    private static readonly GeoPoint Montmartre = new(2.3431, 48.8867);

    [Theory]
    [InlineData("map.pick.14.99999.5634.x")]
    [InlineData("map.pick.nothing.x")]
    [InlineData("map.pick.14.8299.5634.x")]
    [InlineData("lon")]
    public void A_form_without_a_whole_click_says_nothing(string name) =>
        Assert.Null(TileClick.In([new(name, "12")]));

    [Fact]
    public void A_click_gives_the_place_under_the_pixel()
    {
        var tile = TileAddress.Of(Montmartre, 16);
        var (right, down) = tile.PixelOf(Montmartre);

        var click = TileClick.In([
            new($"map.pick.16.{tile.Column}.{tile.Row}.x", $"{right:0}"),
            new($"map.pick.16.{tile.Column}.{tile.Row}.y", $"{down:0}")]);

        Assert.Equal(tile, click?.View.Middle);
        Assert.Equal(Montmartre.Longitude, click!.Value.Picked!.Value.Longitude, 2e-5);
        Assert.Equal(Montmartre.Latitude, click.Value.Picked.Value.Latitude, 2e-5);
    }

    [Theory]
    [InlineData("-40", "900")]
    [InlineData("256", "0")]
    public void A_click_beyond_the_edge_counts_as_the_edge(string right, string down)
    {
        var tile = TileAddress.Of(Montmartre, 15);

        var click = TileClick.In([new($"map.pick.15.{tile.Column}.{tile.Row}.x", right), new($"map.pick.15.{tile.Column}.{tile.Row}.y", down)]);

        var (x, y) = tile.PixelOf(click!.Value.Picked!.Value);
        Assert.InRange(x, -0.01, 256.01);
        Assert.InRange(y, -0.01, 256.01);
    }

    [Fact]
    public void A_button_moves_the_view_and_picks_nothing()
    {
        var view = TileView.Around(Montmartre, 14);

        var click = TileClick.In([new(TileClick.Go, view.Moved(1, 0).Middle.ToString())]);

        Assert.Equal(view.Moved(1, 0), click?.View);
        Assert.Null(click?.Picked);
    }

    [Fact]
    public void Nine_tiles_are_shown_with_the_place_in_the_middle()
    {
        var tiles = TileView.Around(Montmartre, 16).Tiles.ToList();

        Assert.Equal(9, tiles.Distinct().Count());
        Assert.Equal(TileAddress.Of(Montmartre, 16), tiles[4]);
        Assert.Equal(tiles[4].Beside(-1, -1), tiles[0]);
    }

    [Fact]
    public void Zooming_stops_at_both_ends()
    {
        var (near, far) = (TileView.Around(Montmartre, TileView.Nearest), TileView.Around(Montmartre, TileView.Farthest));

        Assert.Equal(TileView.Nearest, near.Nearer.Middle.Zoom);
        Assert.Equal(TileView.Farthest, far.Farther.Middle.Zoom);
        Assert.Equal(TileView.Nearest - 1, near.Farther.Middle.Zoom);
    }
}
