using Clairevoie.Statistics.Chance;
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

    [Fact]
    public void Over_two_thousand_sets_without_any_tie_p_is_uniform_and_the_corrected_p_warns_no_oftener_than_it_says()
    {
        var (own, corrected) = (new List<double>(), new List<double>());
        for (var set = 0UL; set < 2000; set++)
        {
            var table = Null(set);
            own.Add(table.At(0, 0).P);
            corrected.Add(table.Cells.Min(cell => cell.CorrectedP));
        }

        Assert.InRange(FarthestFromUniform(own), 0, 1.63 / Math.Sqrt(2000) + 0.02);
        Assert.InRange(corrected.Count(p => p <= 0.05) / 2000d, 0.02, 0.05 + (3 * Math.Sqrt(0.05 * 0.95 / 2000)));
    }

    // Kolmogorov and Smirnov's distance; p moves by hundredths and ties are rare, hence the margin of 0.02 above.
    private static double FarthestFromUniform(List<double> all) =>
        all.Order().Index().Max(one => Math.Max(Math.Abs(((one.Index + 1d) / all.Count) - one.Item), Math.Abs((one.Index / (double)all.Count) - one.Item)));

    private static KnoxTable Null(ulong set)
    {
        var chance = new CounterChance(20261122, set);
        var all = Enumerable.Range(0, 120).Select(i => (ulong)i * 3).ToList();
        var points = PlanePoints.Of(all.Select(i => 1000 * chance.Real(i)).ToArray(), all.Select(i => 1000 * chance.Real(i + 1)).ToArray());
        var days = all.Select(i => new DateOnly(2025, 1, 1).AddDays((int)chance.Below(i + 2, 200))).ToList();
        return Knox.Of(points, days, new() { SpaceEdges = [0, 200, 300], TimeEdges = [0, 30, 45], Seed = set, Permutations = 99 }).Result;
    }
}
