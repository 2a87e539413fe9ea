namespace Clairevoie.Domain;

/// <summary>Numbers between bounds that make every row sum to nothing: the first phase of the simplex method, by Bland's rule, which never turns in circles.</summary>
internal sealed class LinkedProgram
{
    private const double Nothing = 1e-9;

    private readonly double[][] rows;
    private readonly int[] basis;
    private readonly double[] aim;
    private readonly int unknowns;

    // Each unknown is a start nearest to zero, plus what it rises, less what it falls; what is bounded has a row for its bound.
    private LinkedProgram(double[][] equations, double[] start, double[] up, double[] down)
    {
        var count = start.Length;
        var bounded = Enumerable.Range(0, 2 * count).Where(at => !double.IsPositiveInfinity(at < count ? up[at] : down[at - count])).ToList();
        unknowns = (2 * count) + bounded.Count;
        rows = [.. equations.Select(equation => Balanced(equation, start, unknowns)), .. bounded.Select((at, number) => Bound(at, (2 * count) + number, at < count ? up[at] : down[at - count], unknowns))];
        basis = [.. equations.Select(_ => -1), .. bounded.Select((_, number) => (2 * count) + number)];
        aim = new double[unknowns + 1];
        foreach (var row in rows.Take(equations.Length))
            for (var at = 0; at <= unknowns; at++)
                aim[at] -= row[at];
    }

    /// <summary>The numbers, or nothing where there are none.</summary>
    public static double[]? Solve(double[][] equations, double[] floor, double[] ceiling)
    {
        if (floor.Zip(ceiling).Any(bounds => bounds.First > bounds.Second))
            return null;
        double[] start = [.. floor.Zip(ceiling, (least, most) => Math.Clamp(0, least, most))];
        var program = new LinkedProgram(equations, start, [.. ceiling.Zip(start, (most, at) => most - at)], [.. start.Zip(floor, (at, least) => at - least)]);
        return program.Reach() ? program.Read(start) : null;
    }

    private static double[] Balanced(double[] equation, double[] start, int unknowns)
    {
        var row = new double[unknowns + 1];
        var missing = -equation.Zip(start, (weight, at) => weight * at).Sum();
        var sign = missing < 0 ? -1 : 1;
        for (var at = 0; at < equation.Length; at++)
            (row[at], row[at + equation.Length]) = (sign * equation[at], -sign * equation[at]);
        row[^1] = sign * missing;
        return row;
    }

    private static double[] Bound(int of, int slack, double most, int unknowns)
    {
        var row = new double[unknowns + 1];
        (row[of], row[slack], row[^1]) = (1, 1, most);
        return row;
    }

    private bool Reach()
    {
        while (-aim[^1] > 1e-7 && Array.FindIndex(aim, 0, unknowns, weight => weight < -Nothing) is >= 0 and var entering && Leaving(entering) is >= 0 and var leaving)
            Pivot(leaving, entering);
        return -aim[^1] <= 1e-6;
    }

    private int Leaving(int entering)
    {
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row][entering] <= Nothing)
                continue;
            var ratio = rows[row][^1] / rows[row][entering];
            if (ratio < least - Nothing || (ratio < least + Nothing && basis[row] < basis[leaving]))
                (leaving, least) = (row, ratio);
        }

        return leaving;
    }

    private void Pivot(int leaving, int entering)
    {
        var by = rows[leaving][entering];
        for (var at = 0; at <= unknowns; at++)
            rows[leaving][at] /= by;
        foreach (var row in rows.Append(aim))
            if (row != rows[leaving] && Math.Abs(row[entering]) > Nothing)
                Subtract(row, rows[leaving], row[entering]);
        basis[leaving] = entering;
    }

    private static void Subtract(double[] from, double[] row, double by)
    {
        for (var at = 0; at < from.Length; at++)
            from[at] -= by * row[at];
    }

    private double[] Read(double[] start)
    {
        var found = (double[])start.Clone();
        for (var row = 0; row < rows.Length; row++)
            if (basis[row] >= 0 && basis[row] < 2 * start.Length)
                found[basis[row] % start.Length] += (basis[row] < start.Length ? 1 : -1) * rows[row][^1];
        return found;
    }
}
