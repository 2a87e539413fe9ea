namespace Clairevoie.Tests.Valves.Linked;

/// <summary>Solves equations with bounds on each unknown: the first phase of the simplex method, by Bland's rule, which never turns in circles.</summary>
public static class LinearSystem
{
    private const double Nothing = 1e-9;

    /// <summary>Values between floor and ceiling that satisfy the equations (the right side last), or nothing where there are none.</summary>
    public static double[]? Solve(double[][] equations, double[] floor, double[] ceiling)
    {
        for (var at = 0; at < floor.Length; at++)
            if (floor[at] > ceiling[at])
                return null;
        var capped = Enumerable.Range(0, floor.Length).Where(at => !double.IsPositiveInfinity(ceiling[at])).ToList();
        var (rows, unknowns) = (equations.Length + capped.Count, floor.Length + capped.Count);
        var tableau = new double[rows + 1][];
        for (var row = 0; row < rows; row++)
            tableau[row] = Row(row, equations, floor, ceiling, capped, unknowns, rows);
        tableau[rows] = Aim(tableau, rows, unknowns);
        var basis = Enumerable.Range(unknowns, rows).ToArray();
        Pivot(tableau, basis, unknowns);
        return -tableau[rows][^1] > 1e-6 ? null : Read(tableau, basis, floor);
    }

    private static double[] Row(int row, double[][] equations, double[] floor, double[] ceiling, List<int> capped, int unknowns, int rows)
    {
        var line = new double[unknowns + rows + 1];
        if (row < equations.Length)
        {
            Array.Copy(equations[row], line, floor.Length);
            line[^1] = equations[row][^1] - floor.Select((least, at) => least * equations[row][at]).Sum();
        }
        else
        {
            var at = capped[row - equations.Length];
            (line[at], line[floor.Length + row - equations.Length], line[^1]) = (1, 1, ceiling[at] - floor[at]);
        }

        if (line[^1] < 0)
            for (var at = 0; at < line.Length; at++)
                line[at] = -line[at];
        line[unknowns + row] = 1;
        return line;
    }

    private static double[] Aim(double[][] tableau, int rows, int unknowns)
    {
        var aim = new double[tableau[0].Length];
        for (var row = 0; row < rows; row++)
            for (var at = 0; at < aim.Length; at++)
                if (at < unknowns || at == aim.Length - 1)
                    aim[at] -= tableau[row][at];
        return aim;
    }

    private static void Pivot(double[][] tableau, int[] basis, int unknowns)
    {
        var aim = tableau[^1];
        while (Array.FindIndex(aim, 0, unknowns, weight => weight < -Nothing) is >= 0 and var entering)
        {
            var leaving = Leaving(tableau, basis, entering);
            if (leaving < 0)
                return;
            var by = tableau[leaving][entering];
            for (var at = 0; at < aim.Length; at++)
                tableau[leaving][at] /= by;
            for (var row = 0; row < tableau.Length; row++)
                if (row != leaving && Math.Abs(tableau[row][entering]) > Nothing)
                    Subtract(tableau[row], tableau[leaving], tableau[row][entering]);
            basis[leaving] = entering;
        }
    }

    private static int Leaving(double[][] tableau, int[] basis, int entering)
    {
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < basis.Length; row++)
        {
            if (tableau[row][entering] <= Nothing)
                continue;
            var ratio = tableau[row][^1] / tableau[row][entering];
            if (ratio < least - Nothing || (ratio < least + Nothing && leaving >= 0 && basis[row] < basis[leaving]))
                (leaving, least) = (row, ratio);
        }

        return leaving;
    }

    private static void Subtract(double[] from, double[] line, double by)
    {
        for (var at = 0; at < from.Length; at++)
            from[at] -= by * line[at];
    }

    private static double[] Read(double[][] tableau, int[] basis, double[] floor)
    {
        var found = (double[])floor.Clone();
        for (var row = 0; row < basis.Length; row++)
            if (basis[row] < floor.Length)
                found[basis[row]] += tableau[row][^1];
        return found;
    }
}
