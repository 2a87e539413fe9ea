namespace Clairevoie.Domain;

/// <summary>A linked set as numbers: cells, and the equations in which they stand.</summary>
internal sealed class LinkedSystem
{
    public LinkedSystem(LinkedCells cells)
    {
        Counts = [.. cells.Keys.Select(key => cells.Count(key) ?? 0)];
        IsFixed = [.. cells.Keys.Select(cells.ToldBefore.Contains)];
        IsKeptBack = [.. cells.Keys.Select(cells.KeptBack.Contains)];
        Delicate = [.. cells.Keys.Index().Where(key => cells.IsDelicate(key.Item) && !IsFixed[key.Index]).Select(key => key.Index)];
        Equations = [.. cells.Sums.Select(sum => (int[])[cells.PlaceOf(sum.Total), .. sum.Parts.Select(cells.PlaceOf)])];
        Of = [.. EquationsOf()];
    }

    /// <summary>The counts; zero where excluded.</summary>
    public long[] Counts { get; }

    /// <summary>Which cells are told already.</summary>
    public bool[] IsFixed { get; }

    /// <summary>Which cells no table shows.</summary>
    public bool[] IsKeptBack { get; }

    /// <summary>Which cells must be protected.</summary>
    public int[] Delicate { get; }

    /// <summary>The cells of each equation, its total first.</summary>
    public int[][] Equations { get; }

    /// <summary>The equations of each cell: -1 where it is the total, +1 where it is a part.</summary>
    public (int Equation, int Sign)[][] Of { get; }

    /// <summary>Whether a cell shares an equation in which it moves with one that was told before.</summary>
    public bool IsBesideToldBefore(int cell) => Of[cell].Any(at => Equations[at.Equation].Any(other => IsFixed[other]));

    private IEnumerable<(int Equation, int Sign)[]> EquationsOf()
    {
        var of = Enumerable.Range(0, Counts.Length).Select(_ => new List<(int, int)>()).ToArray();
        foreach (var (number, equation) in Equations.Index())
            for (var at = 0; at < equation.Length; at++)
                of[equation[at]].Add((number, at == 0 ? -1 : 1));
        return of.Select(list => list.ToArray());
    }
}
