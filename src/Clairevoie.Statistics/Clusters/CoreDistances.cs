using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>How far each point must look to see enough points.</summary>
internal static class CoreDistances
{
    /// <summary>The square of the distance to the k-th nearest point, itself the first, by place in the tree; to the farthest where there are fewer.</summary>
    public static double[] Squares(KdTree tree, int k, Work work)
    {
        var squares = new double[tree.X.Length];
        Parts.Run(squares.Length, work, (from, until) =>
        {
            var nearest = new double[Math.Min(k, squares.Length)];
            for (var i = from; i < until; i++)
            {
                work.Stop.ThrowIfCancellationRequested();
                Array.Fill(nearest, double.PositiveInfinity);
                Look(tree, 0, i, nearest);
                squares[i] = nearest[^1];
            }
        });
        return squares;
    }

    private static void Look(KdTree tree, int at, int i, double[] nearest)
    {
        ref readonly var node = ref tree.Nodes[at];
        if (node.Square(tree.X[i], tree.Y[i]) > nearest[^1]) return;
        if (!node.Splits)
        {
            for (var j = node.From; j < node.Until; j++) Keep(nearest, tree.Square(i, j));
            return;
        }

        var (left, right) = ((2 * at) + 1, (2 * at) + 2);
        var first = tree.Nodes[left].Square(tree.X[i], tree.Y[i]) <= tree.Nodes[right].Square(tree.X[i], tree.Y[i]);
        Look(tree, first ? left : right, i, nearest);
        Look(tree, first ? right : left, i, nearest);
    }

    // A short sorted list; the farthest falls off.
    private static void Keep(double[] nearest, double square)
    {
        if (square >= nearest[^1]) return;
        var at = nearest.Length - 1;
        for (; at > 0 && nearest[at - 1] > square; at--) nearest[at] = nearest[at - 1];
        nearest[at] = square;
    }
}
