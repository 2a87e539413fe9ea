using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>Numbers clusters by their first core point, and says what each is.</summary>
internal sealed class ClusterTable(PlanePoints points, ReadOnlyMemory<int> days)
{
    /// <summary>Replaces components by numbers, in place, and sums each cluster up.</summary>
    public Clustering Of(int[] labels, bool[] core)
    {
        var numbers = new int[labels.Max() + 1];
        var clusters = 0;
        for (var i = 0; i < labels.Length; i++)
            if (core[i] && numbers[labels[i]] == 0) numbers[labels[i]] = ++clusters;
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] >= 0) labels[i] = numbers[labels[i]] - 1;
        return new Clustering(labels, core, Sums(labels, core, clusters));
    }

    private Cluster[] Sums(int[] labels, bool[] core, int clusters)
    {
        var sums = new Sum[clusters];
        sums.AsSpan().Fill(new Sum());
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] >= 0) sums[labels[i]].Add(points.X[i], points.Y[i], core[i], days.Length > 0 ? days.Span[i] : 0);
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] >= 0) sums[labels[i]].Spread(points.X[i], points.Y[i]);
        return [.. sums.Select((sum, number) => sum.Told(number, days.Length > 0))];
    }

    private struct Sum()
    {
        private int count;
        private int cores;
        private double x;
        private double y;
        private double squares;
        private int first = int.MaxValue;
        private int last;

        public void Add(double atX, double atY, bool core, int day)
        {
            count++;
            (x, y) = (x + atX, y + atY);
            cores += core ? 1 : 0;
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        }

        public void Spread(double atX, double atY) => squares += Square(atX - (x / count)) + Square(atY - (y / count));

        public readonly Cluster Told(int number, bool timed) => new(
            number, count, cores, x / count, y / count, Math.Sqrt(squares / count),
            timed ? new DaySpan(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last)) : null);

        private static double Square(double one) => one * one;
    }
}
