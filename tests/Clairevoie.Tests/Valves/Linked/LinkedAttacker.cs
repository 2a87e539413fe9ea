using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>
/// Somebody who knows every sum and everything that is told, and solves for the rest: whether a hidden count can be 11 or more, in whole
/// numbers none of which is below zero (linear programs, cut in two at each fraction).
/// </summary>
public sealed class LinkedAttacker
{
    private readonly List<string> unknown;
    private readonly double[][] equations;

    public LinkedAttacker(LinkedTold told) : this(told.Cells, [.. told.Hidden.Select(cell => cell.Key)])
    {
    }

    public LinkedAttacker(LinkedCells cells, IReadOnlyCollection<string> hidden)
    {
        unknown = [.. hidden];
        var places = unknown.Index().ToDictionary(key => key.Item, key => key.Index);
        equations = [.. cells.Sums.Select(sum => Equation(sum, cells, places)).Where(equation => equation[..^1].Any(weight => weight != 0))];
    }

    /// <summary>The cells that the reader can rule out to be 11 or more, among these.</summary>
    public IReadOnlyList<string> Opens(IEnumerable<string> keys) => [.. keys.Where(key => !CouldBe(key, Small.Threshold))];

    /// <summary>Whether a hidden count could be so large, as far as the reader knows.</summary>
    public bool CouldBe(string key, long least)
    {
        var place = unknown.IndexOf(key);
        if (place < 0)
            return false;
        var floor = new double[unknown.Count];
        floor[place] = least;
        return IsWhole(floor, [.. Enumerable.Repeat(double.PositiveInfinity, unknown.Count)], 60);
    }

    private bool IsWhole(double[] floor, double[] ceiling, int cuts)
    {
        if (LinearSystem.Solve(equations, floor, ceiling) is not { } found)
            return false;
        var broken = Array.FindIndex(found, value => Math.Abs(value - Math.Round(value)) > 1e-6);
        if (broken < 0)
            return true;
        if (cuts == 0)
            return true; // a fraction that sixty cuts do not settle is no proof that the count is small
        var (lower, upper) = ((double[])ceiling.Clone(), (double[])floor.Clone());
        (lower[broken], upper[broken]) = (Math.Floor(found[broken]), Math.Ceiling(found[broken]));
        return IsWhole(floor, lower, cuts - 1) || IsWhole(upper, ceiling, cuts - 1);
    }

    // Parts less total is zero: what is told goes to the right.
    private double[] Equation(LinkedSum sum, LinkedCells cells, Dictionary<string, int> places)
    {
        var equation = new double[unknown.Count + 1];
        foreach (var (key, weight) in sum.Parts.Select(part => (part, 1)).Append((sum.Total, -1)))
            if (places.TryGetValue(key, out var at))
                equation[at] += weight;
            else
                equation[^1] -= weight * (cells.Count(key) ?? 0);
        return equation;
    }
}
