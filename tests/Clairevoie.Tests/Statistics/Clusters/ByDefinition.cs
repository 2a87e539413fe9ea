namespace Clairevoie.Tests.Statistics.Clusters;

/// <summary>DBSCAN and ST-DBSCAN as they are defined, every pair of points looked at: slow, and plain to read.</summary>
internal static class ByDefinition
{
    /// <summary>The label of every point, and whether it is core.</summary>
    public static (int[] Labels, bool[] Core) Of(double[] x, double[] y, int[] day, (double Radius, int Days, int MinPoints) asked)
    {
        var all = Enumerable.Range(0, x.Length).ToArray();
        var core = all.Select(i => all.Count(j => Near(i, j)) >= asked.MinPoints).ToArray();
        var labels = all.Select(_ => -1).ToArray();
        var next = 0;
        foreach (var i in all.Where(i => core[i] && labels[i] < 0)) Spread(i, next++);
        foreach (var i in all.Where(i => !core[i]))
        {
            var owner = all.Where(j => core[j] && Near(i, j)).OrderBy(j => Square(i, j)).ThenBy(j => Math.Abs(day[i] - day[j])).ThenBy(j => j).FirstOrDefault(-1);
            labels[i] = owner < 0 ? -1 : labels[owner];
        }

        return (labels, core);

        double Square(int i, int j) => ((x[i] - x[j]) * (x[i] - x[j])) + ((y[i] - y[j]) * (y[i] - y[j]));

        bool Near(int i, int j) => Square(i, j) <= asked.Radius * asked.Radius && Math.Abs(day[i] - day[j]) <= asked.Days;

        void Spread(int from, int label)
        {
            var waiting = new Stack<int>([from]);
            while (waiting.TryPop(out var i))
            {
                labels[i] = label;
                foreach (var j in all.Where(j => core[j] && labels[j] < 0 && Near(i, j))) waiting.Push(j);
            }
        }
    }
}
