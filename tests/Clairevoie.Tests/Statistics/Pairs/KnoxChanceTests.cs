using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

public sealed class KnoxChanceTests
{
    private static readonly KnoxOptions Asked = new() { SpaceEdges = [0, 100, 250], TimeEdges = [0, 4, 9, 20, 30, 50], Seed = 11, Permutations = 150 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Threads_and_vectors_change_nothing(ulong seed)
    {
        var drawn = Drawn.Of(seed, 700);
        var plain = Knox.Of(drawn.Points, drawn.Dates, Asked, new Work(1) { Vectors = false });
        foreach (var work in new[] { new Work(1), new Work(2), new Work(5), new Work(2) { Vectors = false } })
        {
            var other = Knox.Of(drawn.Points, drawn.Dates, Asked, work);
            Assert.Equal(plain.Result.Cells, other.Result.Cells);
            Assert.Equal(plain.Says, other.Says);
        }
    }

    [Fact]
    public void Another_origin_and_another_unit_change_no_count_and_no_p()
    {
        var drawn = Drawn.Of(4, 300);
        var plain = Knox.Of(drawn.Points, drawn.Dates, Asked).Result.Cells;
        var moved = PlanePoints.Of(drawn.X.Select(x => x - 524288).ToArray(), drawn.Y.Select(y => y + 1048576).ToArray());
        var doubled = PlanePoints.Of(drawn.X.Select(x => x * 2).ToArray(), drawn.Y.Select(y => y * 2).ToArray());
        Assert.Equal(plain, Knox.Of(moved, drawn.Dates.Select(day => day.AddDays(1000)).ToList(), Asked).Result.Cells);
        Assert.Equal(plain.Select(cell => (cell.Pairs, cell.P)), Knox.Of(doubled, drawn.Dates, Asked with { SpaceEdges = [0, 200, 500] }).Result.Cells.Select(cell => (cell.Pairs, cell.P)));
    }

    [Fact]
    public void The_order_of_the_events_changes_no_count_and_no_moment()
    {
        var drawn = Drawn.Of(5, 300);
        var (shuffled, _) = drawn.Shuffled(9);
        Assert.Equal(
            Knox.Of(drawn.Points, drawn.Dates, Asked).Result.Cells.Select(cell => (cell.Pairs, cell.Expected, cell.Variance)),
            Knox.Of(shuffled.Points, shuffled.Dates, Asked).Result.Cells.Select(cell => (cell.Pairs, cell.Expected, cell.Variance)));
    }
}
