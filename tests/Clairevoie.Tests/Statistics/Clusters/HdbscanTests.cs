using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

public sealed class HdbscanTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 9)];

    [Fact]
    public void No_point_a_cluster_of_one_and_a_core_of_none_are_refused()
    {
        Assert.Equal("no-points", Assert.Throws<DataRefusedException>(() => Hdbscan.Of(PlanePoints.Empty)).Code);
        Assert.Equal("min-size", Assert.Throws<DataRefusedException>(() => new HdbscanOptions { MinSize = 1 }).Code);
        Assert.Equal("min-points", Assert.Throws<DataRefusedException>(() => new HdbscanOptions { MinPoints = 0 }).Code);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Labels_are_what_the_definition_gives(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 20 + (5 * seed));
        foreach (var (minPoints, minSize) in new[] { (1, 2), (3, 3), (5, 4), (4, 9), (200, 5) })
        {
            var found = Hdbscan.Of(drawn.Points, new() { MinPoints = minPoints, MinSize = minSize }).Result.Labels.ToArray();
            Assert.Equal(Numbered(StableByDefinition.Of(drawn.X, drawn.Y, minPoints, minSize)), found);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Threads_order_and_origin_change_no_cluster(int seed)
    {
        var drawn = Drawn.Of((ulong)seed, 400);
        var plain = Hdbscan.Of(drawn.Points).Result.Labels.ToArray();
        Assert.Equal(plain, Hdbscan.Of(drawn.Points, null, new Work(4)).Result.Labels.ToArray());
        var (shuffled, was) = drawn.Shuffled((ulong)seed);
        Assert.Equal(Numbered([.. was.Select(i => plain[i])]), Hdbscan.Of(shuffled.Points, null, new Work(2)).Result.Labels.ToArray());
        var moved = PlanePoints.Of(drawn.X.Select(x => x - 524288).ToArray(), drawn.Y.Select(y => y + 1048576).ToArray());
        Assert.Equal(plain, Hdbscan.Of(moved).Result.Labels.ToArray());
    }

    // Four heaps of equal shape at equal distances, some points at one place: nearly every comparison is a tie.
    [Theory]
    [InlineData(3, 5)]
    [InlineData(4, 9)]
    [InlineData(1, 2)]
    [InlineData(5, 36)]
    public void On_a_grid_of_ties_forty_orders_give_the_same_clusters(int minPoints, int minSize)
    {
        double[] corners = [0, 700];
        var heap = (from i in Enumerable.Range(0, 36) from right in corners from up in corners select (X: right + (30 * (i % 6)), Y: up + (30 * (i / 6)))).ToList();
        heap.AddRange(heap.Where((_, i) => i % 12 == 0).ToList());
        var options = new HdbscanOptions { MinPoints = minPoints, MinSize = minSize };
        var plain = Labels([.. Enumerable.Range(0, heap.Count)]);
        Assert.Equal(Numbered(StableByDefinition.Of([.. heap.Select(at => at.X)], [.. heap.Select(at => at.Y)], minPoints, minSize)), plain);
        for (var order = 1UL; order <= 40; order++)
        {
            var chance = new CounterChance(5, order);
            int[] was = [.. Enumerable.Range(0, heap.Count).OrderBy(i => chance.Bits((ulong)i))];
            Assert.Equal(Numbered([.. was.Select(i => plain[i])]), Labels(was));
        }

        int[] Labels(int[] order) =>
            Hdbscan.Of(PlanePoints.Of(order.Select(i => heap[i].X).ToArray(), order.Select(i => heap[i].Y).ToArray()), options, new Work(2)).Result.Labels.ToArray();
    }

    [Fact]
    public void A_tight_heap_and_a_loose_one_are_both_found_where_no_single_radius_finds_them()
    {
        var (tight, loose) = (Grid(0, 0, 2), Grid(3000, 0, 100));
        var points = PlanePoints.Of(tight.Concat(loose).Select(at => at.X).ToArray(), tight.Concat(loose).Select(at => at.Y).ToArray());
        var found = Hdbscan.Of(points, new() { MinPoints = 4, MinSize = 10 }).Result;
        Assert.Equal([36, 36], found.Clusters.Select(cluster => cluster.Points));
    }

    [Fact]
    public void Points_of_one_place_are_one_piece_and_one_point_is_none()
    {
        Assert.Equal(1, Hdbscan.Of(PlanePoints.Of(new[] { 5.0 }, new[] { 5.0 })).Result.Noise);
        var two = PlanePoints.Of(Enumerable.Range(0, 10_000).Select(i => i % 2 * 500d).ToArray(), new double[10_000]);
        var finding = Hdbscan.Of(two, null, new Work(2));
        Assert.Equal([5000, 5000], finding.Result.Clusters.Select(cluster => cluster.Points));
        Assert.Contains(finding.Caveats, caveat => caveat.Code == "many-points-together");
    }

    // R's dbscan 1.1-11 gives 18 clusters and 538 points of none: equal distances part together here and one by one there.
    [Fact]
    public void A_thousand_synthetic_events_part_nearly_as_in_R()
    {
        var events = SyntheticEvents.Of(1000);
        var found = Hdbscan.Of(PlanePoints.Of(events.X, events.Y)).Result;
        Assert.Equal(18, found.Clusters.Count);
        Assert.InRange(found.Noise, 530, 546);
    }

    private static List<(double X, double Y)> Grid(double x, double y, double step) =>
        [.. from i in Enumerable.Range(0, 6) from j in Enumerable.Range(0, 6) select (x + (i * step) + (j * step / 50), y + (j * step))];

    private static int[] Numbered(int[] labels)
    {
        var numbers = new Dictionary<int, int>();
        return [.. labels.Select(label => label < 0 ? -1 : numbers.TryGetValue(label, out var number) ? number : numbers[label] = numbers.Count)];
    }
}
