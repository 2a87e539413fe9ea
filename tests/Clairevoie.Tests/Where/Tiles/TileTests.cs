using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using Xunit;

namespace Clairevoie.Tests.Where.Tiles;

public sealed class TileTests
{
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 0, 1)]
    [InlineData(1, 0, 1, 2)]
    [InlineData(1, 1, 1, 3)]
    [InlineData(1, 1, 0, 4)]
    [InlineData(2, 0, 0, 5)]
    [InlineData(12, 3423, 1763, 19078479)]
    public void A_tile_has_the_number_that_the_specification_gives(int zoom, int column, int row, ulong number) =>
        Assert.Equal(number, new TileAddress(zoom, column, row).Number());

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(3, 8, 0)]
    [InlineData(3, -1, 0)]
    [InlineData(27, 0, 0)]
    public void A_tile_off_the_map_does_not_exist(int zoom, int column, int row)
    {
        Assert.False(TileAddress.Exists(zoom, column, row));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TileAddress(zoom, column, row));
    }

    [Fact]
    public void What_is_written_in_a_tile_is_read_back()
    {
        var written = new TileLayer("rues", 4096,
        [
            new(TileShape.Line, [[new(0, 0), new(40, -12), new(4100, 9)]], new Dictionary<string, object> { ["nom"] = "Rue des Lilas", ["rang"] = "rue" }),
            new(TileShape.Area, [[new(1, 1), new(9, 1), new(9, 9), new(1, 1)]], new Dictionary<string, object> { ["n"] = -3L, ["pont"] = true, ["part"] = 0.5 }),
            new(TileShape.Point, [[new(7, 8)]], new Dictionary<string, object>()),
        ]);

        var read = Assert.Single(TileDecoder.Decode(TileEncoder.Encode([written])));

        Assert.Equal((written.Name, written.Extent), (read.Name, read.Extent));
        foreach (var (before, after) in written.Features.Zip(read.Features))
        {
            Assert.Equal(before.Shape, after.Shape);
            Assert.Equal(before.Paths, after.Paths);
            Assert.Equal(before.Tags, after.Tags);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x1A, 0x05, 1, 2 })]
    [InlineData(new byte[] { 0x1A, 0x04, 0x22, 0x02, 0x12, 0x7F })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF })]
    public void Bytes_that_are_not_a_tile_are_refused(byte[] bytes) =>
        Assert.Throws<BrokenTilesException>(() => TileDecoder.Decode(bytes));
}
