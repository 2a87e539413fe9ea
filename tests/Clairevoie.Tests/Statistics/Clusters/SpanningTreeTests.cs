using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

/// <summary>The parts of HDBSCAN one by one, against every pair of points.</summary>
public sealed class SpanningTreeTests
{
    public static TheoryData<ulong, int> Seeds => new() { { 1, 1 }, { 2, 12 }, { 3, 13 }, { 4, 90 }, { 5, 260 } };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_distance_to_the_kth_nearest_is_the_kth_of_all(ulong seed, int count)
    {
        var tree = KdTree.Of(Drawn.Of(seed, count).Points);
        foreach (var k in new[] { 1, 2, 5, 40, 1000 })
        {
            var squares = CoreDistances.Squares(tree, k, new Work(2));
            for (var i = 0; i < count; i++)
                Assert.Equal(Enumerable.Range(0, count).Select(j => tree.Square(i, j)).Order().ElementAt(Math.Min(k, count) - 1), squares[i]);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_edges_are_those_of_the_shortest_tree_through_all(ulong seed, int count)
    {
        var tree = KdTree.Of(Drawn.Of(seed, count).Points);
        foreach (var (k, threads) in new[] { (1, 1), (4, 2), (30, 1) })
        {
            var core = CoreDistances.Squares(tree, k, Work.Plain);
            Assert.Equal(Shortest(tree, core), new SpanningTree(tree, core, new Work(threads)).Edges());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_box_is_as_tight_as_its_points_and_halves_until_twelve_are_left(ulong seed, int count)
    {
        var drawn = Drawn.Of(seed, count);
        var tree = KdTree.Of(drawn.Points);

        Assert.Equal(Enumerable.Range(0, count), tree.Ids.Order());
        Assert.Equal(tree.Ids.Select(id => (drawn.X[id], drawn.Y[id])), tree.X.Zip(tree.Y));
        Assert.Equal(count - drawn.X.Zip(drawn.Y).Distinct().Count(), tree.Together());
        Box(tree, 0, 0, count);
    }

    [Fact]
    public void A_point_is_as_far_from_a_box_as_from_its_nearest_corner_or_side()
    {
        var box = new KdTree.Node(0, 1, 10, 20, 30, 50);

        Assert.Equal(
            [0, 0, 25, 36, 4, 9, 34, 34, 34, 34],
            new[] { (20d, 30d), (10, 50), (5, 30), (36, 30), (20, 18), (20, 53), (5, 17), (35, 53), (5, 53), (35, 17) }.Select(at => box.Square(at.Item1, at.Item2)));
    }

    [Fact]
    public void Edges_of_one_length_join_at_once()
    {
        // Points 0-1-2 at distance 1, 3 at 2 from them, 4 far off at 5.
        var tree = MergeTree.Of([new(1, 0, 1), new(1, 1, 2), new(4, 2, 3), new(25, 3, 4)], 5);

        Assert.Equal([[0, 1, 2], [3, 5], [4, 6]], tree.Parts.Select(parts => parts.Order().ToArray()));
        Assert.Equal([1, 2, 5], tree.Distances);
        Assert.Equal([3, 4, 5], tree.Sizes);
        Assert.Equal((1, 3, 5), (tree.Size(4), tree.Size(5), tree.Size(7)));
    }

    [Fact]
    public void What_hangs_together_is_known_by_its_lowest()
    {
        var roots = new Roots(9);
        foreach (var (one, other) in new[] { (8, 7), (7, 6), (3, 8), (1, 2), (2, 1), (5, 4) }) roots.Join(one, other);

        Assert.Equal([0, 1, 1, 3, 4, 4, 3, 3, 3], Enumerable.Range(0, 9).Select(roots.Of));
    }

    // Kruskal over every pair; edges are told apart by their numbers where they are as long.
    private static List<TreeEdge> Shortest(KdTree tree, double[] core)
    {
        var piece = Enumerable.Range(0, core.Length).ToArray();
        var kept = new List<TreeEdge>();
        var all = from i in piece from j in Enumerable.Range(0, i) select (i, j, Edge: TreeEdge.Of(Math.Max(Math.Max(core[i], core[j]), tree.Square(i, j)), tree.Ids[i], tree.Ids[j]));
        foreach (var (i, j, edge) in all.ToList().OrderBy(one => (one.Edge.Square, one.Edge.Low, one.Edge.High)))
        {
            var (from, to) = (piece[i], piece[j]);
            if (from == to) continue;
            kept.Add(edge);
            for (var point = 0; point < piece.Length; point++)
                if (piece[point] == from) piece[point] = to;
        }

        return kept;
    }

    private static void Box(KdTree tree, int at, int from, int until)
    {
        var node = tree.Nodes[at];
        Assert.Equal((from, until), (node.From, node.Until));
        Assert.Equal((tree.X[from..until].Min(), tree.Y[from..until].Min(), tree.X[from..until].Max(), tree.Y[from..until].Max()), (node.West, node.South, node.East, node.North));
        Assert.Equal(until - from > 12, node.Splits);
        if (!node.Splits) return;
        var along = node.East - node.West >= node.North - node.South ? tree.X : tree.Y;
        var middle = (from + until) / 2;
        Assert.True(along[from..middle].Max() <= along[middle..until].Min());
        Box(tree, (2 * at) + 1, from, middle);
        Box(tree, (2 * at) + 2, middle, until);
    }
}
