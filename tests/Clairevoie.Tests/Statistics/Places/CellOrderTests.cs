using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Places;

/// <summary>What the cells promise to those who search in them: nobody is lost, one cell holds neighbours only, and the windows miss none.</summary>
public sealed class CellOrderTests
{
    private const double Radius = 70;
    private const int Reach = 3;

    private static readonly Drawn Given = Drawn.Of(31, 400);

    public static TheoryData<bool, int> Ways => new() { { false, 1 }, { true, 1 }, { false, 2 }, { true, 2 } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_point_stands_once_with_its_place_and_its_day_and_padding_follows(bool withDays, int threads)
    {
        var order = Order(withDays, new Work(threads));

        Assert.Equal(Enumerable.Range(0, 400), order.Ids.Order());
        Assert.Equal(order.Ids.Select(id => (Given.X[id], Given.Y[id])), order.X.Zip(order.Y).Take(400));
        Assert.Equal(withDays ? [.. order.Ids.Select(id => (double)Given.Day[id])] : [], order.Day.Take(400));
        Assert.All(new[] { order.X, order.Y }, one => Assert.All(one.Skip(400), number => Assert.Equal(double.PositiveInfinity, number)));
        Assert.Equal((400, 400 + CellOrder.Padding, 400 + CellOrder.Padding), (order.Count, order.X.Length, order.Y.Length));
        Assert.Equal(withDays ? 400 + CellOrder.Padding : 0, order.Day.Length);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Points_of_one_cell_are_neighbours_and_keep_the_order_of_the_caller(bool withDays, int threads)
    {
        var order = Order(withDays, new Work(threads));

        Assert.Equal((0, 400), (order.CellStart[0], order.CellStart[^1]));
        Assert.True(order.CellStart.Length < 400);
        for (var cell = 0; cell < order.CellColumn.Length; cell++)
        {
            var ids = order.Ids[order.CellStart[cell]..order.CellStart[cell + 1]];
            Assert.NotEmpty(ids);
            Assert.Equal(ids.Order(), ids);
            Assert.All(ids, one => Assert.All(ids, other => Assert.True(Near(one, other, withDays))));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_windows_around_a_cell_hold_every_neighbour_and_nothing_further_than_two_columns(bool withDays)
    {
        var order = Order(withDays, Work.Plain);
        var windows = new RowWindows(order);
        for (var row = 0; row < order.RowKey.Length; row++)
        {
            windows.Enter(row);
            Assert.Equal(order.RowStart[row], windows.FirstCell(windows.Own));
            for (var cell = order.RowStart[row]; cell < order.RowStart[row + 1]; cell++)
            {
                windows.MoveTo(order.CellColumn[cell]);
                Look(order, windows, cell, withDays);
            }
        }
    }

    [Fact]
    public void How_far_a_northing_lies_from_a_row_is_nothing_within_it()
    {
        var order = CellOrder.Of(PlanePoints.Of(new double[] { 1000, 1000, 1000 }, new double[] { 1000, 1000 + (2.5 * 10), 1000 + (5.5 * 10) }), 10 * Math.Sqrt(2), null, Work.Plain);
        var windows = new RowWindows(order);
        windows.Enter(0);

        Assert.Equal((2, 0), (windows.Count, windows.Own));
        Assert.Equal(0, windows.Away(0, 1005));
        Assert.Equal(0, windows.Away(0, 1000));
        Assert.Equal(3, windows.Away(0, 997), 1e-9);
        Assert.Equal(5, windows.Away(0, 1015), 1e-4);
        Assert.Equal(19, windows.Away(1, 1001), 1e-4);
    }

    [Fact]
    public void Those_who_stand_where_another_does_are_counted()
    {
        var points = Given.X.Zip(Given.Y).ToList();
        var expected = points.Count - points.Distinct().Count();

        Assert.True(expected > 0);
        Assert.All(new[] { 1, 2 }, threads => Assert.Equal(expected, Coincidence.Count(Order(false, Work.Plain), new Work(threads))));
        Assert.Equal(2, Coincidence.Count(CellOrder.Of(PlanePoints.Of(new double[] { 5, 900, 5, 5 }, new double[] { 7, 900, 7, 7 }), 50, null, Work.Plain), Work.Plain));
        Assert.Equal(1, Coincidence.Count(CellOrder.Of(PlanePoints.Of(new double[] { 5, 900, 5 }, new double[] { 7, 900, 7 }), 50, null, Work.Plain), Work.Plain));
        Assert.Equal(0, Coincidence.Count(CellOrder.Of(PlanePoints.Empty, 50, null, Work.Plain), Work.Plain));
    }

    [Fact]
    public void A_radius_lost_in_its_extent_is_refused_with_both()
    {
        var points = PlanePoints.Of(new double[] { 0, 2_000_000 }, new double[] { 0, 1_000_000 });
        var refused = Assert.Throws<DataRefusedException>(() => CellOrder.Of(points, 0.001, null, Work.Plain));

        Assert.Equal("radius-too-small", refused.Code);
        Assert.Contains("0.001 m is too small for an extent of 2000000 m", refused.Says.English, StringComparison.Ordinal);
        Assert.Equal(2, CellOrder.Of(points, 0.01, null, Work.Plain).CellColumn.Length);
    }

    [Fact]
    public void Cells_are_counted_from_the_corner_and_slabs_from_the_first_day()
    {
        // A side of just under 10 m: 101 columns over a kilometre, 51 rows over half of one with four more between slabs; 21 days in slabs of four.
        var points = PlanePoints.Of(new double[] { 2000, 3000 }, new double[] { 1500, 1000 });
        var keys = CellKeys.Of(points, 10 * Math.Sqrt(2), new DayReach(new[] { 120, 100 }, 3));

        Assert.Equal((101, 55, 6, 1000d), (keys.Columns, keys.Rows, keys.Slabs, keys.Extent));
        Assert.Equal(101UL * 55 * 6, keys.Most);
        Assert.Equal([((5UL * 55) + 50) * 101, 100UL], keys.Number(points, new DayReach(new[] { 120, 100 }, 3), Work.Plain));
        Assert.Equal((1, 55, 101), (CellKeys.Of(points, 10 * Math.Sqrt(2), null).Slabs, CellKeys.Of(points, 10 * Math.Sqrt(2), null).Rows, CellKeys.Of(points, 10 * Math.Sqrt(2), null).Columns));
        Assert.Equal((1, 5), (CellKeys.Of(PlanePoints.Empty, 7, null).Columns, CellKeys.Of(PlanePoints.Empty, 7, null).Rows));
    }

    private static CellOrder Order(bool withDays, Work work) => CellOrder.Of(Given.Points, Radius, withDays ? new DayReach(Given.Day, Reach) : null, work);

    private static void Look(CellOrder order, RowWindows windows, int cell, bool withDays)
    {
        var seen = new HashSet<int>();
        for (var window = 0; window < windows.Count; window++)
        {
            for (var other = windows.FirstCell(window); other < windows.EndCell(window); other++)
            {
                Assert.InRange(order.CellColumn[other], order.CellColumn[cell] - 2, order.CellColumn[cell] + 2);
                seen.UnionWith(order.Ids[order.CellStart[other]..order.CellStart[other + 1]]);
            }
        }

        foreach (var one in order.Ids[order.CellStart[cell]..order.CellStart[cell + 1]])
            Assert.All(Enumerable.Range(0, 400).Where(other => Near(one, other, withDays)), other => Assert.Contains(other, seen));
    }

    private static bool Near(int one, int other, bool withDays) =>
        Math.Sqrt(Math.Pow(Given.X[one] - Given.X[other], 2) + Math.Pow(Given.Y[one] - Given.Y[other], 2)) <= Radius
        && (!withDays || Math.Abs(Given.Day[one] - Given.Day[other]) <= Reach);
}
