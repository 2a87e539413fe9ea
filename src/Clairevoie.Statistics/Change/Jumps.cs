namespace Clairevoie.Statistics.Change;

/// <summary>Where one period takes a cumulative sum: up by count x per - reference, never below zero.</summary>
internal sealed class Jumps(int first, double[] shares, int per, int reference)
{
    /// <summary>The mean number of periods, from zero, until the sum reaches a limit: (I - Q) m = 1, by elimination.</summary>
    public double Mean(int limit)
    {
        var rows = new double[limit][];
        for (var from = 0; from < limit; from++)
            rows[from] = Row(from, limit);
        for (var pivot = limit - 1; pivot > 0; pivot--)
        {
            // From the last state to the first: only the mean from zero is asked for.
            for (var row = 0; row < pivot; row++)
                Take(rows[row], rows[pivot], pivot, limit);
        }

        return rows[0][limit] / rows[0][0];
    }

    private static void Take(double[] row, double[] pivotRow, int pivot, int limit)
    {
        var factor = row[pivot] / pivotRow[pivot];
        if (factor == 0)
            return;
        for (var column = 0; column < pivot; column++)
            row[column] -= factor * pivotRow[column];
        row[limit] -= factor * pivotRow[limit];
    }

    /// <summary>A row of I - Q, and the one to the right of it.</summary>
    private double[] Row(int from, int limit)
    {
        var row = new double[limit + 1];
        for (var at = 0; at < shares.Length; at++)
        {
            var to = Math.Max(0, from + (((long)first + at) * per) - reference);
            if (to >= limit)
                break;
            row[to] -= shares[at];
        }

        row[from] += 1;
        row[limit] = 1;
        return row;
    }
}
