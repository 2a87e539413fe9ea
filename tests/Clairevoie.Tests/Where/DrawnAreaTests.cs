using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Map.Areas;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class DrawnAreaTests
{
    private static readonly GridCell Cell = GridCell.Of(new(2.36, 48.88));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("48.88,2.36;48.89,2.36")]
    [InlineData("48.88,2.36;48.89,2.37;48.88,2.37;48.89,2.36")]
    [InlineData("48.88,2.36;48.88,2.37;48.88,2.38")]
    [InlineData("48.88,2.36;nord,2.37;48.89,2.38")]
    [InlineData("98.88,2.36;48.88,2.37;48.89,2.38")]
    [InlineData("48,2;49,2;49,3")]
    [InlineData("CRS3035RES200mN2890200E3760200;48.88,2.36;48.89,2.36")]
    [InlineData("CRS3035RES200mN2890201E3760200")]
    public void What_makes_no_area_is_none(string? written) => Assert.Null(DrawnArea.Read(written));

    [Fact]
    public void No_more_corners_are_taken_than_a_form_says() =>
        Assert.Null(DrawnArea.Read(string.Join(';', Enumerable.Range(0, DrawnArea.MostParts + 1).Select(i => FormattableString.Invariant($"48.88,2.{360 + i}")))));

    [Theory]
    [InlineData("48.88,2.36;48.88,2.37;48.89,2.37;48.89,2.36")]
    [InlineData("48.88, 2.36\r\n48.88, 2.37\r\n48.89, 2.37\r\n48.89, 2.36\r\n")]
    [InlineData("48,88 2,36;48,88 2,37;48,89 2,37;48,89 2,36")]
    public void Corners_are_read_as_people_write_them(string written)
    {
        var area = DrawnArea.Read(written)!;

        Assert.Equal(new Envelope(2.36, 2.37, 48.88, 48.89), area.Shape.EnvelopeInternal);
        Assert.Equal(area.Shape.Area, DrawnArea.Read(area.Written)!.Shape.Area);
    }

    [Fact]
    public void Cells_that_were_ticked_are_the_cells_of_the_area() => Assert.Equal([Cell], DrawnArea.Read(Cell.Name)!.Cells);

    [Fact]
    public void Around_a_place_lie_the_cells_whose_middle_is_near_enough()
    {
        var cells = DrawnArea.Around(Cell.Middle, 300).Cells;

        Assert.Contains(Cell, cells);
        Assert.All(cells, cell => Assert.InRange(Far(cell), 0, 300));
        Assert.Equal(9, cells.Count);
    }

    [Fact]
    public void An_area_smaller_than_a_cell_is_the_cell_in_which_it_lies() => Assert.Equal([Cell], DrawnArea.Around(Cell.Middle, 20).Cells);

    [Fact]
    public void What_is_not_told_is_said_beside_the_sum_and_counted_in_nothing()
    {
        var layer = new Layer("x", () => "", Subject.NuisanceReport, Sight.Blurred, LayerShape.Area, [new("reports", () => "") { Kind = FieldKind.Whole }], (_, _) => AsyncEnumerable.Empty<LayerFeature>());
        var seen = LayerSeen.Of(layer, [Of(0, 7), Of(200, null), Of(4000, 100)]);

        Assert.Equal(new AreaSum(7, 1), AreaSum.Of(seen, DrawnArea.Around(Cell.Middle, 400)));
    }

    private static LayerFeature Of(int east, int? reports)
    {
        Assert.True(GridCell.TryParse(FormattableString.Invariant($"CRS3035RES200mN{Cell.North}E{Cell.East + east}"), out var cell));
        return new(cell.Name, cell.Shape(), new Dictionary<string, object?> { ["reports"] = reports });
    }

    private static double Far(GridCell cell) => Math.Sqrt(Math.Pow(cell.North - Cell.North, 2) + Math.Pow(cell.East - Cell.East, 2));
}
