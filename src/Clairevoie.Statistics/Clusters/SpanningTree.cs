using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>
/// The shortest tree through all points under mutual reachability. In each round every piece joins the piece nearest to it
/// (Borůvka), so that pieces at least halve; whole boxes of one's own piece are passed over.
/// </summary>
internal sealed class SpanningTree
{
    private readonly KdTree tree;
    private readonly double[] core;
    private readonly Work work;
    private readonly int[] piece;
    private readonly int[] boxPiece;
    private readonly double[] boxCore;

    public SpanningTree(KdTree tree, double[] core, Work work)
    {
        (this.tree, this.core, this.work) = (tree, core, work);
        piece = [.. Enumerable.Range(0, core.Length)];
        boxPiece = new int[tree.Nodes.Length];
        boxCore = new double[tree.Nodes.Length];
        for (var at = boxCore.Length - 1; at >= 0; at--) boxCore[at] = LeastCore(at);
    }

    /// <summary>The n - 1 edges, shortest first.</summary>
    public List<TreeEdge> Edges()
    {
        var edges = new List<TreeEdge>(Math.Max(0, core.Length - 1));
        var roots = new Roots(core.Length);
        var place = new int[core.Length];
        for (var i = 0; i < place.Length; i++) place[tree.Ids[i]] = i;
        while (edges.Count < core.Length - 1)
        {
            for (var at = boxPiece.Length - 1; at >= 0; at--) boxPiece[at] = OnePiece(at);
            foreach (var edge in Round().Where(edge => edge.Low != int.MaxValue).Distinct())
            {
                if (roots.Of(place[edge.Low]) == roots.Of(place[edge.High])) continue;
                roots.Join(place[edge.Low], place[edge.High]);
                edges.Add(edge);
            }

            for (var i = 0; i < piece.Length; i++) piece[i] = roots.Of(i);
        }

        edges.Sort();
        return edges;
    }

    // The shortest edge out of each piece. Points of a piece share how short an edge is known, which only ever spares work.
    private TreeEdge[] Round()
    {
        var known = new double[core.Length];
        Array.Fill(known, double.PositiveInfinity);
        var best = new TreeEdge[core.Length];
        Array.Fill(best, TreeEdge.None);
        var gate = new Lock();
        Parts.Run(core.Length, work, (from, until) =>
        {
            for (var i = from; i < until; i++)
            {
                work.Stop.ThrowIfCancellationRequested();
                ref var shared = ref known[piece[i]];
                if (core[i] > Volatile.Read(ref shared)) continue;
                var found = TreeEdge.None;
                Look(0, i, ref found, ref shared);
                if (found.Square > Volatile.Read(ref shared)) continue;
                lock (gate)
                {
                    if (found < best[piece[i]]) best[piece[i]] = found;
                    Volatile.Write(ref shared, Math.Min(shared, found.Square));
                }
            }
        });
        return best;
    }

    private void Look(int at, int i, ref TreeEdge found, ref double shared)
    {
        ref readonly var node = ref tree.Nodes[at];
        if (boxPiece[at] == piece[i] || Bound(at, i) > Math.Min(found.Square, Volatile.Read(ref shared))) return;
        if (node.Splits)
        {
            var (left, right) = ((2 * at) + 1, (2 * at) + 2);
            var first = Bound(left, i) <= Bound(right, i);
            Look(first ? left : right, i, ref found, ref shared);
            Look(first ? right : left, i, ref found, ref shared);
            return;
        }

        for (var j = node.From; j < node.Until; j++)
        {
            if (piece[j] == piece[i]) continue;
            var edge = TreeEdge.Of(Math.Max(Math.Max(core[i], core[j]), tree.Square(i, j)), tree.Ids[i], tree.Ids[j]);
            if (edge < found) found = edge;
        }
    }

    private double Bound(int at, int i) => Math.Max(Math.Max(core[i], boxCore[at]), tree.Nodes[at].Square(tree.X[i], tree.Y[i]));

    // Children have larger numbers than their parent, so that one walk backwards fills all boxes. Unused numbers hold no point.
    private int OnePiece(int at)
    {
        var node = tree.Nodes[at];
        if (node.Splits) return boxPiece[(2 * at) + 1] == boxPiece[(2 * at) + 2] ? boxPiece[(2 * at) + 1] : -1;
        for (var i = node.From + 1; i < node.Until; i++)
            if (piece[i] != piece[node.From]) return -1;
        return node.Until > node.From ? piece[node.From] : -1;
    }

    private double LeastCore(int at)
    {
        var node = tree.Nodes[at];
        if (node.Splits) return Math.Min(boxCore[(2 * at) + 1], boxCore[(2 * at) + 2]);
        var least = double.PositiveInfinity;
        for (var i = node.From; i < node.Until; i++) least = Math.Min(least, core[i]);
        return least;
    }
}
