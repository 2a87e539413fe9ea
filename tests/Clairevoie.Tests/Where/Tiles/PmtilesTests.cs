using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using Xunit;

namespace Clairevoie.Tests.Where.Tiles;

public sealed class PmtilesTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Theory]
    [InlineData("", "not a PMTiles file")]
    [InlineData("hello", "not a PMTiles file")]
    public void A_file_of_another_kind_is_refused_by_name(string content, string reason)
    {
        File.WriteAllText(path, content);

        Assert.Contains(reason, Assert.Throws<BrokenTilesException>(() => Pmtiles.Open(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, 2, "version 2")]
    [InlineData(99, 2, "not vector tiles")]
    [InlineData(97, 3, "compressed otherwise")]
    [InlineData(101, 200, "zooms")]
    [InlineData(14, 0xFF, "cut short")]
    [InlineData(130, 0x00, "gzip")]
    public void A_header_that_lies_is_refused(int at, byte value, string reason)
    {
        Write(Tiles(3));
        var bytes = File.ReadAllBytes(path);
        bytes[at] = value;
        if (at == 130) bytes.AsSpan(PmtilesHeader.Size, 10).Clear();
        File.WriteAllBytes(path, bytes);

        Assert.Contains(reason, Assert.Throws<BrokenTilesException>(() => Pmtiles.Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_in_its_middle_is_refused()
    {
        Write(Tiles(4));
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);

        Assert.Throws<BrokenTilesException>(() => Pmtiles.Open(path));
    }

    [Fact]
    public void A_tile_that_unpacks_to_a_mountain_is_refused()
    {
        Write([(new TileAddress(0, 0, 0), new byte[20 << 20])]);
        using var file = Pmtiles.Open(path);

        Assert.Throws<BrokenTilesException>(() => file.Tile(new TileAddress(0, 0, 0)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Every_tile_written_is_read_back_with_leaf_directories_or_without(int zoom)
    {
        var tiles = Tiles(zoom);
        Write(tiles);
        using var file = Pmtiles.Open(path);

        Assert.Equal(zoom == 8, file.Header.Leaves.Length > 0);
        foreach (var (address, bytes) in tiles) Assert.Equal(bytes, file.Tile(address));
        Assert.Null(file.Tile(new TileAddress(zoom + 1, 0, 0)));
        Assert.Equal("try", file.Metadata.GetProperty("name").GetString());
    }

    [Fact]
    public void A_real_file_made_by_others_is_read()
    {
        var real = Shared.File("geodata/fond-secours-paris-idf.pmtiles");
        using var file = Pmtiles.Open(real);

        var layers = file.Layers(new TileAddress(14, 8299, 5634));

        Assert.NotNull(layers);
        Assert.Contains(layers, layer => layer.Name == "rues" && layer.Features.Any(feature => feature.Text("nom") is not null));
    }

    public void Dispose() => File.Delete(path);

    private void Write(IReadOnlyList<(TileAddress, byte[])> tiles)
    {
        using var file = File.Create(path);
        PmtilesWriter.Write(file, tiles, new(-4.2, 45.9, -3.9, 46.1, 0, 8), """{"name":"try"}""");
    }

    private static List<(TileAddress Address, byte[] Bytes)> Tiles(int zoom) =>
        [.. from column in Enumerable.Range(0, 1 << zoom)
            from row in Enumerable.Range(0, 1 << zoom)
            where (column * 31 + row * 17) % 5 != 0
            select (new TileAddress(zoom, column, row), BitConverter.GetBytes(column % 3 == 0 ? 7L : (column * 1000L) + row))];
}
