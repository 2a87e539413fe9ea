using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves;

/// <summary>What follows from the sums alone: the hidden counts that a system of equations settles.</summary>
public static class Algebra
{
    /// <summary>The counts (totals included) of a told table with totals that are hidden and yet settled by the others.</summary>
    public static IReadOnlySet<(int Line, int Column)> Settled(ToldTable table)
    {
        var (height, width) = (table.Lines.Count, table.Columns.Count);
        List<(int Line, int Column)> hidden = [.. from line in Enumerable.Range(0, height)
                                                  from column in Enumerable.Range(0, width)
                                                  where table.Lines[line].Counts[column] is null
                                                  select (line, column)];
        var equations = Enumerable.Range(0, height).Select(line => hidden.Select(at => at.Line == line ? Weight(at.Column, width) : 0))
            .Concat(Enumerable.Range(0, width).Select(column => hidden.Select(at => at.Column == column ? Weight(at.Line, height) : 0)))
            .Select(equation => equation.ToArray())
            .ToArray();
        Reduce(equations, hidden.Count);
        return equations.Where(equation => equation.Count(NotNil) == 1)
            .Select(equation => hidden[Array.FindIndex(equation, NotNil)])
            .ToHashSet();
    }

    private static double Weight(int at, int length) => at == length - 1 ? -1 : 1;

    private static bool NotNil(double weight) => Math.Abs(weight) > 1e-9;

    private static void Reduce(double[][] equations, int unknowns)
    {
        var done = 0;
        for (var unknown = 0; unknown < unknowns && done < equations.Length; unknown++)
        {
            var pivot = Array.FindIndex(equations, done, equation => NotNil(equation[unknown]));
            if (pivot < 0)
                continue;
            (equations[done], equations[pivot]) = (equations[pivot], equations[done]);
            equations[done] = [.. equations[done].Select(weight => weight / equations[done][unknown])];
            for (var other = 0; other < equations.Length; other++)
                if (other != done && NotNil(equations[other][unknown]))
                    equations[other] = [.. equations[other].Zip(equations[done], (weight, by) => weight - (by * equations[other][unknown]))];
            done++;
        }
    }
}
