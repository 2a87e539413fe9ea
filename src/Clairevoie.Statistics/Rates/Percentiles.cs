using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Rates;

/// <summary>The ends between which a share of drawn values lies: the smallest value that so many draws do not pass (nearest rank).</summary>
/// <remarks>Hoare's selection with the median of three: O(n), in place, the same on any machine. The values may not hold NaN.</remarks>
internal static class Percentiles
{
    /// <summary>The middle share of the values; their order is lost.</summary>
    public static Interval Middle(double[] values, double level)
    {
        var tail = (1 - level) / 2;
        var low = Math.Max(0, (int)Math.Ceiling(tail * values.Length) - 1);
        var high = Math.Min(values.Length - 1, (int)Math.Ceiling((1 - tail) * values.Length) - 1);
        var lowest = At(values, 0, low);
        return new Interval(lowest, At(values, Math.Min(low, high), high));
    }

    /// <summary>The middle share of each of two lists, side by side when there are two threads.</summary>
    public static (Interval First, Interval Second) Middles(double[] first, double[] second, double level, Work work)
    {
        var found = new Interval[2];
        Parallel.For(0, 2, work.Parallel, list => found[list] = Middle(list == 0 ? first : second, level));
        return (found[0], found[1]);
    }

    /// <summary>The value at a rank, among those from a place on; everything before that rank is then not larger.</summary>
    private static double At(double[] values, int from, int rank)
    {
        var until = values.Length - 1;
        while (from < until)
        {
            var pivot = Median(values[from], values[from + ((until - from) / 2)], values[until]);
            var (low, high) = (from - 1, until + 1);
            while (true)
            {
                do
                    low++;
                while (values[low] < pivot);
                do
                    high--;
                while (values[high] > pivot);
                if (low >= high)
                    break;
                (values[low], values[high]) = (values[high], values[low]);
            }

            if (rank <= high)
                until = high;
            else
                from = high + 1;
        }

        return values[rank];
    }

    private static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
