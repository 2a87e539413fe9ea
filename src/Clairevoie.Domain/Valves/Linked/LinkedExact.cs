namespace Clairevoie.Domain;

/// <summary>
/// The last resort where the search finds no way for a cell to rise, which happens beside what was told before: a linear program over all
/// that is not told in its neighbourhood, cut in two at each fraction. It answers what the search did not find, not what is cheapest.
/// </summary>
internal sealed class LinkedExact(LinkedSystem system)
{
    private const int Largest = 250;

    private const int MostCuts = 40;

    /// <summary>Whole numbers by which counts may move so that this one reaches the threshold; nothing where there are none, or the neighbourhood is too large.</summary>
    public LinkedMove? Raise(int cell)
    {
        var cells = Neighbourhood(cell);
        if (cells.Count > Largest)
            return null;
        var floor = cells.Select(other => (double)-system.Counts[other]).ToArray();
        floor[cells.IndexOf(cell)] = Small.Threshold - system.Counts[cell];
        return Whole(Equations(cells), floor, [.. cells.Select(_ => double.PositiveInfinity)], MostCuts) is { } found ? Moved(cells, found) : null;
    }

    private List<int> Neighbourhood(int cell)
    {
        List<int> cells = [cell];
        var known = new HashSet<int>(cells);
        for (var at = 0; at < cells.Count && cells.Count <= Largest; at++)
            foreach (var (equation, _) in system.Of[cells[at]])
                cells.AddRange(system.Equations[equation].Where(other => !system.IsFixed[other] && known.Add(other)));
        return cells;
    }

    private double[][] Equations(List<int> cells)
    {
        var places = cells.Index().ToDictionary(cell => cell.Item, cell => cell.Index);
        return [.. cells.SelectMany(cell => system.Of[cell].Select(of => of.Equation)).Distinct().Select(equation => Row(system.Equations[equation], places))];
    }

    private static double[] Row(int[] equation, Dictionary<int, int> places)
    {
        var row = new double[places.Count];
        foreach (var (at, cell) in equation.Index())
            if (places.TryGetValue(cell, out var place))
                row[place] = at == 0 ? -1 : 1;
        return row;
    }

    private static double[]? Whole(double[][] equations, double[] floor, double[] ceiling, int cuts)
    {
        if (LinkedProgram.Solve(equations, floor, ceiling) is not { } found)
            return null;
        var broken = Array.FindIndex(found, by => Math.Abs(by - Math.Round(by)) > 1e-6);
        if (broken < 0)
            return found;
        if (cuts == 0)
            return null;
        var (lower, upper) = ((double[])ceiling.Clone(), (double[])floor.Clone());
        (lower[broken], upper[broken]) = (Math.Floor(found[broken]), Math.Ceiling(found[broken]));
        return Whole(equations, floor, lower, cuts - 1) ?? Whole(equations, upper, ceiling, cuts - 1);
    }

    // What the program says is believed only once it adds up in whole numbers.
    private LinkedMove? Moved(List<int> cells, double[] found)
    {
        var move = LinkedMove.Still;
        foreach (var (at, cell) in cells.Index())
            if ((long)Math.Round(found[at]) is not 0 and var by)
                move = move.With(cell, by, 0, system.Of[cell]);
        return move.IsWhole && move.Cells.All(cell => system.Counts[cell] + move.Of(cell) >= 0) ? move : null;
    }
}
