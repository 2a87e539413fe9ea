using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>
/// Points halved again and again along the longer side of their box, until a few are left. The children of node k are 2k+1
/// and 2k+2; points stand in the order of the leaves.
/// </summary>
internal sealed class KdTree
{
    private const int Few = 12;

    private readonly List<Node> nodes = [];

    private KdTree(PlanePoints points)
    {
        Ids = [.. Enumerable.Range(0, points.Count)];
        (X, Y) = (points.X.ToArray(), points.Y.ToArray());
        Grow(0, 0, points.Count);
        Nodes = [.. nodes];
    }

    /// <summary>A box of points, from one place to another.</summary>
    internal readonly record struct Node(int From, int Until, double West, double South, double East, double North)
    {
        /// <summary>Whether it has children.</summary>
        public bool Splits => Until - From > Few;

        /// <summary>The square of the distance from a point to the box; 0 inside.</summary>
        public double Square(double x, double y)
        {
            var right = Math.Max(0, Math.Max(West - x, x - East));
            var up = Math.Max(0, Math.Max(South - y, y - North));
            return (right * right) + (up * up);
        }
    }

    /// <summary>The nodes; some numbers are not used.</summary>
    public Node[] Nodes { get; }

    /// <summary>Eastings in the order of the leaves.</summary>
    public double[] X { get; }

    /// <summary>Northings in the same order.</summary>
    public double[] Y { get; }

    /// <summary>The caller's numbers in the same order.</summary>
    public int[] Ids { get; }

    /// <summary>Grows the tree. O(n log² n).</summary>
    public static KdTree Of(PlanePoints points) => new(points);

    /// <summary>The square of the distance of two points, by their places.</summary>
    public double Square(int one, int other)
    {
        var (right, up) = (X[one] - X[other], Y[one] - Y[other]);
        return (right * right) + (up * up);
    }

    /// <summary>How many points stand exactly where another does.</summary>
    public int Together()
    {
        var places = new HashSet<(double, double)>(X.Length);
        for (var i = 0; i < X.Length; i++) places.Add((X[i], Y[i]));
        return X.Length - places.Count;
    }

    private void Grow(int node, int from, int until)
    {
        var xs = X.AsSpan(from, until - from);
        var ys = Y.AsSpan(from, until - from);
        while (nodes.Count <= node) nodes.Add(default);
        nodes[node] = new Node(from, until, Least(xs), Least(ys), Most(xs), Most(ys));
        if (!nodes[node].Splits) return;
        Order(from, until, nodes[node].East - nodes[node].West >= nodes[node].North - nodes[node].South);
        var middle = (from + until) / 2;
        Grow((2 * node) + 1, from, middle);
        Grow((2 * node) + 2, middle, until);
    }

    private void Order(int from, int until, bool byX)
    {
        var order = Enumerable.Range(from, until - from).OrderBy(i => byX ? X[i] : Y[i]).ThenBy(i => Ids[i]).ToArray();
        double[] x = [.. order.Select(i => X[i])];
        double[] y = [.. order.Select(i => Y[i])];
        int[] ids = [.. order.Select(i => Ids[i])];
        x.CopyTo(X, from);
        y.CopyTo(Y, from);
        ids.CopyTo(Ids, from);
    }

    private static double Least(ReadOnlySpan<double> along)
    {
        var least = double.PositiveInfinity;
        foreach (var one in along) least = Math.Min(least, one);
        return least;
    }

    private static double Most(ReadOnlySpan<double> along)
    {
        var most = double.NegativeInfinity;
        foreach (var one in along) most = Math.Max(most, one);
        return most;
    }
}
