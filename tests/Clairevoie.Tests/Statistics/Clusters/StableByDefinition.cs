namespace Clairevoie.Tests.Statistics.Clusters;

/// <summary>HDBSCAN as it is defined: at every distance the pieces are sought anew among all pairs. Slow, and plain to read.</summary>
internal sealed class StableByDefinition
{
    private readonly double[] x;
    private readonly double[] y;
    private readonly int minSize;
    private readonly double[] core;
    private readonly int[] labels;
    private int next;

    private StableByDefinition(double[] x, double[] y, int minPoints, int minSize)
    {
        (this.x, this.y, this.minSize) = (x, y, minSize);
        var all = Enumerable.Range(0, x.Length).ToArray();
        core = [.. all.Select(i => all.Select(j => Square(i, j)).Order().ElementAt(Math.Min(minPoints, x.Length) - 1))];
        labels = [.. all.Select(_ => -1)];
    }

    public static int[] Of(double[] x, double[] y, int minPoints, int minSize)
    {
        var search = new StableByDefinition(x, y, minPoints, minSize);
        if (x.Length >= minSize)
            foreach (var (points, born) in search.Fade([.. Enumerable.Range(0, x.Length)], 0).Parts) search.Settle(points, born);
        return search.labels;
    }

    private double Square(int i, int j) => ((x[i] - x[j]) * (x[i] - x[j])) + ((y[i] - y[j]) * (y[i] - y[j]));

    private double Reach(int i, int j) => Math.Max(Square(i, j), Math.Max(core[i], core[j]));

    // How stable a cluster is until it parts into several large pieces, and which; small ones fall off before that.
    private (double Stability, List<(int[] Points, double Born)> Parts) Fade(int[] points, double born)
    {
        var stability = 0d;
        while (true)
        {
            var largest = Longest(points);
            if (points.Length == 1 || largest < 0) return (stability, []);
            var density = 1 / Math.Max(0.001, Math.Sqrt(largest));
            var large = Pieces(points, largest).Where(piece => piece.Length >= minSize).ToList();
            stability += (points.Length - (large.Count == 1 ? large[0].Length : 0)) * (density - born);
            if (large.Count != 1) return (stability, [.. large.Select(piece => (piece, density))]);
            points = large[0];
        }
    }

    // The distance at which a connected set parts: the longest edge of its shortest tree.
    private double Longest(int[] points)
    {
        var (reached, longest) = (new HashSet<int> { points[0] }, -1d);
        while (reached.Count < points.Length)
        {
            var (to, square) = points.Where(j => !reached.Contains(j)).Select(j => (j, reached.Min(i => Reach(i, j)))).MinBy(one => one.Item2);
            reached.Add(to);
            longest = Math.Max(longest, square);
        }

        return longest;
    }

    private List<int[]> Pieces(int[] points, double below)
    {
        var (left, pieces) = (points.ToHashSet(), new List<int[]>());
        while (left.Count > 0)
        {
            var (piece, waiting) = (new List<int>(), new Stack<int>([left.Min()]));
            left.Remove(left.Min());
            while (waiting.TryPop(out var i))
            {
                piece.Add(i);
                foreach (var j in left.Where(j => Reach(i, j) < below).ToList())
                {
                    left.Remove(j);
                    waiting.Push(j);
                }
            }

            pieces.Add([.. piece]);
        }

        return pieces;
    }

    private double Worth(int[] points, double born)
    {
        var (stability, parts) = Fade(points, born);
        return Math.Max(stability, parts.Sum(part => Worth(part.Points, part.Born)));
    }

    private void Settle(int[] points, double born)
    {
        var (stability, parts) = Fade(points, born);
        if (stability < parts.Sum(part => Worth(part.Points, part.Born)))
        {
            foreach (var part in parts) Settle(part.Points, part.Born);
            return;
        }

        foreach (var i in points) labels[i] = next;
        next++;
    }
}
