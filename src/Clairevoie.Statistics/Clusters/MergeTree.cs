namespace Clairevoie.Statistics.Clusters;

/// <summary>
/// How points grow together as the distance grows: node 0 to n-1 are the points, each later node is what joins at one distance,
/// however many parts that are. The last node is the whole.
/// </summary>
internal sealed class MergeTree
{
    private MergeTree(int points) => Points = points;

    /// <summary>How many points.</summary>
    public int Points { get; }

    /// <summary>For each later node, the nodes that it joins.</summary>
    public List<int[]> Parts { get; } = [];

    /// <summary>For each later node, the distance at which it joins.</summary>
    public List<double> Distances { get; } = [];

    /// <summary>For each later node, how many points it holds.</summary>
    public List<int> Sizes { get; } = [];

    /// <summary>The points of a node.</summary>
    public int Size(int node) => node < Points ? 1 : Sizes[node - Points];

    /// <summary>Joins along the edges, shortest first; edges of one length at once. O(n log n).</summary>
    public static MergeTree Of(List<TreeEdge> edges, int points)
    {
        var tree = new MergeTree(points);
        var roots = new Roots(points);
        var nodeOf = Enumerable.Range(0, points).ToArray();
        for (int from = 0, until; from < edges.Count; from = until)
        {
            until = from + 1;
            while (until < edges.Count && edges[until].Square == edges[from].Square) until++;
            tree.JoinAt(edges.GetRange(from, until - from), roots, nodeOf);
        }

        return tree;
    }

    private void JoinAt(List<TreeEdge> edges, Roots roots, int[] nodeOf)
    {
        int[] touched = [.. edges.SelectMany(edge => new[] { roots.Of(edge.Low), roots.Of(edge.High) }).Distinct().Order()];
        foreach (var edge in edges) roots.Join(edge.Low, edge.High);
        foreach (var joined in touched.GroupBy(roots.Of))
        {
            int[] parts = [.. joined.Select(root => nodeOf[root])];
            Sizes.Add(parts.Sum(Size));
            Parts.Add(parts);
            Distances.Add(Math.Sqrt(edges[0].Square));
            nodeOf[joined.Key] = Points + Parts.Count - 1;
        }
    }
}
