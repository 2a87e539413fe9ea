namespace Clairevoie.Statistics.Clusters;

/// <summary>The clusters of a merge tree that are large enough, and which of them hold together best.</summary>
internal sealed class CondensedTree
{
    /// <summary>Distances below count as this, metres: a finer one is a matter of rounding, and nought would weigh infinitely.</summary>
    private const double Finest = 0.001;

    private readonly MergeTree tree;
    private readonly int minSize;
    private readonly List<int> top = [];
    private readonly List<int> parent = [];
    private readonly List<double> born = [];
    private readonly List<double> stability = [];

    private CondensedTree(MergeTree tree, int minSize) => (this.tree, this.minSize) = (tree, minSize);

    /// <summary>The cluster of each point, -1 for none. The whole set is never one.</summary>
    public static int[] Labels(MergeTree tree, int minSize)
    {
        var labels = new int[tree.Points];
        Array.Fill(labels, -1);
        if (tree.Parts.Count == 0 || tree.Points < minSize) return labels;
        var condensed = new CondensedTree(tree, minSize);
        condensed.Grow();
        foreach (var cluster in condensed.Chosen()) condensed.Paint(condensed.top[cluster], cluster, labels);
        return labels;
    }

    private static double Density(double distance) => 1 / Math.Max(Finest, distance);

    private void Grow()
    {
        Begin(tree.Points + tree.Parts.Count - 1, -1, 0);
        for (var cluster = 0; cluster < top.Count; cluster++) Follow(cluster);
    }

    private void Begin(int node, int under, double density)
    {
        top.Add(node);
        parent.Add(under);
        born.Add(density);
        stability.Add(0);
    }

    // From where a cluster is born until it parts into several or fades away. Small parts fall off on the way.
    private void Follow(int cluster)
    {
        for (var node = top[cluster]; ;)
        {
            if (node < tree.Points) return;
            var density = Density(tree.Distances[node - tree.Points]);
            var parts = tree.Parts[node - tree.Points];
            int[] large = [.. parts.Where(part => tree.Size(part) >= minSize)];
            var leaving = large.Length == 1 ? tree.Size(node) - tree.Size(large[0]) : tree.Size(node);
            stability[cluster] += leaving * (density - born[cluster]);
            if (large.Length != 1)
            {
                foreach (var part in large) Begin(part, cluster, density);
                return;
            }

            node = large[0];
        }
    }

    // Later clusters are never above earlier ones, so that one walk backwards settles what each is worth. Parts are summed from
    // the least on: where a cluster is worth exactly what its parts are, their order would otherwise choose by a rounding.
    private List<int> Chosen()
    {
        var parts = Enumerable.Range(0, top.Count).Select(_ => new List<double>()).ToArray();
        var own = new bool[top.Count];
        for (var cluster = top.Count - 1; cluster > 0; cluster--)
        {
            parts[cluster].Sort();
            var worth = parts[cluster].Sum();
            own[cluster] = stability[cluster] >= worth;
            parts[parent[cluster]].Add(Math.Max(stability[cluster], worth));
        }

        var chosen = new List<int>();
        var covered = new bool[top.Count];
        for (var cluster = 1; cluster < top.Count; cluster++)
        {
            covered[cluster] = covered[parent[cluster]];
            if (covered[cluster] || !own[cluster]) continue;
            covered[cluster] = true;
            chosen.Add(cluster);
        }

        return chosen;
    }

    private void Paint(int node, int cluster, int[] labels)
    {
        var waiting = new Stack<int>([node]);
        while (waiting.TryPop(out var one))
        {
            if (one < tree.Points) labels[one] = cluster;
            else foreach (var part in tree.Parts[one - tree.Points]) waiting.Push(part);
        }
    }
}
