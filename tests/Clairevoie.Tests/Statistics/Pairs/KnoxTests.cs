using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

public sealed class KnoxTests
{
    private static readonly KnoxOptions Asked = new() { SpaceEdges = [0, 0.5, 40, 80, 300], TimeEdges = [0, 1, 3, 8, 15, 40], Seed = 7, Permutations = 70 };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_cell_counts_the_pairs_of_its_bands(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 30 * seed);
        foreach (var distance in Enum.GetValues<PlaneDistance>())
        {
            var table = Knox.Of(drawn.Points, drawn.Dates, Asked with { Distance = distance }, new Work(2)).Result;
            Assert.All(table.Cells, cell => Assert.Equal(Counted(drawn, cell, distance), cell.Pairs));
            Assert.All(table.NearInTime.Index(), band => Assert.Equal(InTime(drawn, Asked.TimeEdges[band.Index], Asked.TimeEdges[band.Index + 1]), band.Item));
        }
    }

    [Fact]
    public void A_pair_at_an_edge_belongs_to_the_band_that_begins_there()
    {
        var points = PlanePoints.Of(new double[] { 0, 200, 5000, 9000 }, new double[4]);
        var days = new[] { 1, 8, 60, 90 }.Select(day => new DateOnly(2025, 1, 1).AddDays(day)).ToList();
        var table = Knox.Of(points, days, new() { SpaceEdges = [0, 200, 400], TimeEdges = [0, 7, 14], Seed = 1 }).Result;
        Assert.Equal([0, 0, 0, 1], table.Cells.Select(cell => cell.Pairs));
    }

    [Fact]
    public void Mean_and_variance_are_those_of_all_ways_to_deal_the_days()
    {
        var drawn = Drawn.Of(3, 7);
        int[] days = [0, 1, 1, 4, 9, 10, 12];
        days.CopyTo(drawn.Day, 0);
        var options = new KnoxOptions { SpaceEdges = [0, 150, 600], TimeEdges = [0, 2, 9], Seed = 1 };
        foreach (var cell in Knox.Of(drawn.Points, drawn.Dates, options).Result.Cells)
        {
            var counts = Orders([.. days]).Select(order =>
            {
                order.CopyTo(drawn.Day, 0);
                return (double)Counted(drawn, cell, PlaneDistance.Euclid);
            }).ToList();
            Assert.Equal(counts.Average(), cell.Expected, 1e-9);
            Assert.Equal(counts.Average(count => Math.Pow(count - cell.Expected, 2)), cell.Variance, 1e-9);
        }
    }

    [Fact]
    public void Events_that_breed_events_are_found_and_said()
    {
        var chance = new CounterChance(5, 0);
        var (x, y, days) = (new double[200], new double[200], new DateOnly[200]);
        for (var i = 0; i < 200; i++)
        {
            var parent = i / 2;
            (x[i], y[i]) = (600_000 + (20_000 * chance.Real((ulong)parent * 3)) + (i % 2 * 90), 6_800_000 + (20_000 * chance.Real(((ulong)parent * 3) + 1)));
            days[i] = new DateOnly(2025, 1, 1).AddDays((int)chance.Below(((ulong)parent * 3) + 2, 300) + (i % 2 * 3));
        }

        var finding = Knox.Of(PlanePoints.Of(x, y), days, new() { SpaceEdges = [0, 200, 400], TimeEdges = [0, 7, 14], Seed = 1 });
        Assert.Equal((0.001, 0.001), (finding.Result.At(0, 0).P, finding.Result.At(0, 0).CorrectedP));
        Assert.Contains("0–200 m", finding.Says.English, StringComparison.Ordinal);
        Assert.Contains("fois ce que donne le hasard", finding.Says.French, StringComparison.Ordinal);
        Assert.Equal(1UL, finding.Seed);
    }

    private static long Counted(Drawn drawn, KnoxCell cell, PlaneDistance distance) =>
        Apart(drawn).Count(pair => Distance(drawn, pair, distance) >= cell.FromMetres && Distance(drawn, pair, distance) < cell.ToMetres
            && Math.Abs(drawn.Day[pair.I] - drawn.Day[pair.J]) >= cell.FromDays && Math.Abs(drawn.Day[pair.I] - drawn.Day[pair.J]) < cell.ToDays);

    private static long InTime(Drawn drawn, int from, int until) =>
        Apart(drawn).Count(pair => Math.Abs(drawn.Day[pair.I] - drawn.Day[pair.J]) >= from && Math.Abs(drawn.Day[pair.I] - drawn.Day[pair.J]) < until);

    private static IEnumerable<(int I, int J)> Apart(Drawn drawn) =>
        from i in Enumerable.Range(0, drawn.X.Length) from j in Enumerable.Range(0, i) select (i, j);

    private static double Distance(Drawn drawn, (int I, int J) pair, PlaneDistance distance)
    {
        var (right, up) = (Math.Abs(drawn.X[pair.I] - drawn.X[pair.J]), Math.Abs(drawn.Y[pair.I] - drawn.Y[pair.J]));
        return distance == PlaneDistance.Manhattan ? right + up : Math.Sqrt((right * right) + (up * up));
    }

    private static IEnumerable<int[]> Orders(List<int> left)
    {
        if (left.Count == 0) yield return [];
        for (var i = 0; i < left.Count; i++)
            foreach (var rest in Orders([.. left[..i], .. left[(i + 1)..]])) yield return [left[i], .. rest];
    }
}
