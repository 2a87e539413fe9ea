using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where.Tiles;

/// <summary>Tiles of points: none is drawn twice, none is dropped, near or far.</summary>
public sealed class PointPyramidTests
{
    private static readonly IReadOnlyDictionary<string, object> Nothing = new Dictionary<string, object>();

    [Theory]
    [InlineData(300)] // each point by itself
    [InlineData(60_000)] // cells far out, points near
    public void Every_point_is_in_one_tile_of_every_zoom(int count)
    {
        var places = Places(count);
        var pyramid = new PointPyramid(places);
        for (var zoom = 6; zoom <= TiledLayer.Deepest; zoom += 2)
            Assert.Equal(count, TilesAround(places, zoom).Sum(tile => pyramid.Draw(tile, 4096, _ => Nothing).Sum(PointsOf)));
    }

    [Fact]
    public void A_tile_with_many_points_shows_cells_of_the_inspire_grid_and_no_row()
    {
        var pyramid = new PointPyramid(Places(60_000));
        var cells = pyramid.Draw(TileAddress.Of(new(2.35, 48.86), 11), 4096, _ => throw new InvalidOperationException("a row was drawn"));
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Matches("^CRS3035RES[0-9]+mN[0-9]+E[0-9]+$", cell.Text("cell")!));
        Assert.True(cells.Count <= 48 * 48, $"{cells.Count} cells");
    }

    [Fact]
    public void A_point_is_drawn_where_it_lies()
    {
        var place = new GeoPoint(2.3499, 48.853);
        var pyramid = new PointPyramid([place]);
        foreach (var zoom in (int[])[4, 10, 16])
        {
            var tile = TileAddress.Of(place, zoom);
            var (right, down) = tile.PixelOf(place);
            var drawn = Assert.Single(pyramid.Draw(tile, 4096, _ => Nothing)).Paths[0][0];
            Assert.InRange(drawn.X - (right * 16), -1.01, 1.01);
            Assert.InRange(drawn.Y - (down * 16), -1.01, 1.01);
            Assert.Empty(pyramid.Draw(tile.Beside(1, 0), 4096, _ => Nothing));
        }
    }

    [Fact]
    public void An_area_is_cut_to_its_tile_its_shell_turns_one_way_and_its_holes_the_other()
    {
        var tile = new TileAddress(10, 518, 352);
        var box = TileCut.BoxOf(tile, 4096);
        var around = new Envelope(box);
        around.ExpandBy(box.Width);
        var hole = new Envelope(box.Centre);
        hole.ExpandBy(box.Width / 10);
        var factory = new GeometryFactory();
        var area = factory.ToGeometry(around).Difference(factory.ToGeometry(hole));

        var cut = TileCut.Of(area, tile, 4096, Nothing)!;

        Assert.Equal(2, cut.Paths.Count);
        Assert.True(Turn(cut.Paths[0]) > 0, "the shell turns with the clock, seen on a screen");
        Assert.True(Turn(cut.Paths[1]) < 0, "the hole turns against it");
        Assert.All(cut.Paths.SelectMany(path => path), point => Assert.True(point is { X: >= -66 and <= 4162, Y: >= -66 and <= 4162 }, $"{point}"));
        Assert.Null(TileCut.Of(area, new TileAddress(10, 600, 352), 4096, Nothing));
    }

    private static long PointsOf(TileFeature feature) => feature.Tags.TryGetValue("points", out var points) ? (long)points : 1;

    private static long Turn(TilePoint[] ring) => Enumerable.Range(1, ring.Length - 1).Sum(i => ((long)ring[i - 1].X * ring[i].Y) - ((long)ring[i].X * ring[i - 1].Y));

    private static IEnumerable<TileAddress> TilesAround(GeoPoint[] places, int zoom)
    {
        var tiles = places.Select(place => TileAddress.Of(place, zoom)).ToHashSet();
        return tiles.SelectMany(tile => new[] { tile, tile.Beside(1, 0), tile.Beside(-1, 0), tile.Beside(0, 1), tile.Beside(0, -1), tile.Beside(1, 1), tile.Beside(-1, -1), tile.Beside(1, -1), tile.Beside(-1, 1) }).Distinct();
    }

    private static GeoPoint[] Places(int count)
    {
        var chance = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => new GeoPoint(2.3 + (chance.NextDouble() * 0.1), 48.82 + (chance.NextDouble() * 0.07)))];
    }
}
