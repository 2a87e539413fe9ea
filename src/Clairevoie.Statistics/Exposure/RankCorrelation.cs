namespace Clairevoie.Statistics.Exposure;

/// <summary>Spearman's rank correlation, ties sharing their mean rank.</summary>
internal static class RankCorrelation
{
    /// <summary>From -1 to 1; none with fewer than three values, or where one side is all the same.</summary>
    public static double? Of(double[] first, double[] second)
    {
        if (first.Length < 3)
            return null;
        var (a, b) = (Ranks(first), Ranks(second));
        var middle = (first.Length + 1) / 2d;
        var (both, left, right) = (0d, 0d, 0d);
        for (var at = 0; at < a.Length; at++)
        {
            both += (a[at] - middle) * (b[at] - middle);
            left += (a[at] - middle) * (a[at] - middle);
            right += (b[at] - middle) * (b[at] - middle);
        }

        return left > 0 && right > 0 ? both / Math.Sqrt(left * right) : null;
    }

    private static double[] Ranks(double[] values)
    {
        var ranks = new double[values.Length];
        var begin = 1;
        foreach (var same in Enumerable.Range(0, values.Length).GroupBy(at => values[at]).OrderBy(group => group.Key))
        {
            var members = same.ToList();
            foreach (var at in members)
                ranks[at] = begin + ((members.Count - 1) / 2d);
            begin += members.Count;
        }

        return ranks;
    }
}
