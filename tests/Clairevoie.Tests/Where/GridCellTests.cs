using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class GridCellTests
{
    [Theory]
    [InlineData("CRS3035RES200mN2641600")]
    [InlineData("CRS3035RES200mN2641601E3239200")]
    [InlineData("CRS3035RES1000mN2641000E3239000")]
    [InlineData("CRS3035RES200mN-200E3239200")]
    [InlineData(null)]
    public void A_name_that_is_not_of_a_cell_is_refused(string? name) =>
        Assert.False(GridCell.TryParse(name, out _));

    [Fact]
    public void A_cell_is_named_by_its_south_west_corner() =>
        Assert.Equal("CRS3035RES200mN2641600E3239200", GridCell.Of(new GeoPoint(-4.034087, 45.966501)).Name);

    [Fact]
    public void A_name_reads_back()
    {
        var cell = GridCell.Of(new GeoPoint(2.337426, 48.894034));

        Assert.True(GridCell.TryParse(cell.Name, out var read));
        Assert.Equal(cell, read);
    }

    [Fact]
    public void The_ring_is_closed_and_its_middle_lies_in_the_cell()
    {
        var cell = GridCell.Of(new GeoPoint(2.337426, 48.894034));
        var ring = cell.Ring();

        Assert.Equal(5, ring.Count);
        Assert.Equal(ring[0], ring[^1]);
        var middle = new GeoPoint((ring[0].Longitude + ring[2].Longitude) / 2, (ring[0].Latitude + ring[2].Latitude) / 2);
        Assert.Equal(cell, GridCell.Of(middle));
    }
}
