namespace Clairevoie.Domain;

/// <summary>Counts that move together, and the equations that do not add up yet. It is never changed: each step makes another.</summary>
internal sealed record LinkedMove(int[] Cells, long[] By, int[] Open, long[] Missing, long Cost)
{
    public static LinkedMove Still { get; } = new([], [], [], [], 0);

    public bool IsWhole => Open.Length == 0;

    /// <summary>By how much a cell moves.</summary>
    public long Of(int cell) => Array.IndexOf(Cells, cell) is >= 0 and var at ? By[at] : 0;

    /// <summary>What an equation lacks.</summary>
    public long MissingIn(int equation) => Array.IndexOf(Open, equation) is >= 0 and var at ? Missing[at] : 0;

    /// <summary>The same, with one cell moved further.</summary>
    public LinkedMove With(int cell, long by, long price, (int Equation, int Sign)[] equations)
    {
        var at = Array.IndexOf(Cells, cell);
        var moved = at < 0 ? [.. By, by] : (long[])By.Clone();
        if (at >= 0)
            moved[at] += by;
        var (open, missing) = (new List<int>(Open), new List<long>(Missing));
        foreach (var (equation, sign) in equations)
            Add(open, missing, equation, sign * by);
        return new(at < 0 ? [.. Cells, cell] : Cells, moved, [.. open], [.. missing], at < 0 ? Cost + price : Cost);
    }

    /// <summary>The same number for the same move, in whatever order it was made.</summary>
    public long Print()
    {
        var print = 17L;
        for (var at = 0; at < Cells.Length; at++)
            print += unchecked((((Cells[at] + 1) * 0x9E3779B97F4A7C1L) ^ By[at]) * 0x2545F4914F6CDD1DL);
        return print;
    }

    private static void Add(List<int> open, List<long> missing, int equation, long by)
    {
        var at = open.IndexOf(equation);
        if (at < 0)
        {
            open.Add(equation);
            missing.Add(by);
        }
        else if ((missing[at] += by) == 0)
        {
            open.RemoveAt(at);
            missing.RemoveAt(at);
        }
    }
}
