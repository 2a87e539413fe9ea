namespace Clairevoie.Domain;

/// <summary>Looks for a cheap way in which a cell may rise to the threshold while every sum stays true (a search of bounded width, best first).</summary>
internal sealed class LinkedSearch(LinkedSystem system, LinkedPrices prices)
{
    /// <summary>The cheapest way found within the effort, none where there is none.</summary>
    public LinkedMove? Raise(int cell, LinkedEffort effort)
    {
        var rise = Small.Threshold - system.Counts[cell];
        List<LinkedMove> level = [Step(LinkedMove.Still, cell, rise)];
        var upward = Upward(level[0], rise);
        LinkedMove? best = upward.IsWhole && upward.Cost <= effort.Most ? upward : null;
        if (!upward.IsWhole)
            level.Add(upward);
        for (var depth = 0; depth < effort.Depth && level.Count > 0; depth++)
        {
            var next = Next(level, cell, effort with { Most = Math.Min(effort.Most, best?.Cost - 1 ?? long.MaxValue) });
            if (next.Where(move => move.IsWhole).MinBy(move => move.Cost) is { } found && (best is null || found.Cost < best.Cost))
                best = found;
            level = [.. next.Where(move => !move.IsWhole).OrderBy(move => move.Cost + Least(move)).Take(effort.Width)];
        }

        return best;
    }

    private List<LinkedMove> Next(List<LinkedMove> level, int raised, LinkedEffort effort)
    {
        HashSet<long> known = [];
        List<LinkedMove> next = [];
        foreach (var move in level.Where(move => move.Cost <= effort.Most))
            foreach (var step in Steps(move, raised, effort))
                if (step.Cost <= effort.Most && known.Add(step.Print()))
                    next.Add(step);
        return next;
    }

    // The shortest open equation has the fewest ways to close. Its cheapest cells are tried, and all those that close another one too.
    private IEnumerable<LinkedMove> Steps(LinkedMove move, int raised, LinkedEffort effort)
    {
        var equation = move.Open.MinBy(open => system.Equations[open].Length);
        var missing = move.MissingIn(equation);
        var tried = 0;
        foreach (var (cell, sign) in prices.Cheapest(equation))
        {
            if (prices.Of(cell) > Math.Min(effort.Most, LinkedPrices.Never - 1))
                break;
            if (cell == raised)
                continue;
            var by = Within(cell, -missing * sign, move);
            if (by == 0 || (tried >= effort.Branches && !ClosesAnother(move, cell, by, equation)))
                continue;
            tried++;
            yield return Step(move, cell, by);
        }
    }

    private LinkedMove Step(LinkedMove move, int cell, long by) => move.With(cell, by, prices.Of(cell), system.Of[cell]);

    // No count falls below zero, and none that moved one way comes back.
    private long Within(int cell, long by, LinkedMove move)
    {
        var moved = move.Of(cell);
        return moved * by < 0 ? 0 : Math.Max(by, -system.Counts[cell] - moved);
    }

    private bool ClosesAnother(LinkedMove move, int cell, long by, int but)
    {
        foreach (var (equation, sign) in system.Of[cell])
            if (equation != but && move.MissingIn(equation) is not 0 and var missing && missing * sign * by < 0)
                return true;
        return false;
    }

    private long Least(LinkedMove move) => move.Open.Max(equation => prices.Least(equation, move));

    // Whatever happens a cell may rise with all its totals, where none of them was told before and a rise of a total is carried by one of its parts.
    private LinkedMove Upward(LinkedMove move, long rise)
    {
        while (move.Open.FirstOrDefault(equation => CarriedBy(equation, move) is not null, -1) is >= 0 and var open)
            move = Step(move, CarriedBy(open, move)!.Value, rise);
        return move;
    }

    private int? CarriedBy(int equation, LinkedMove move)
    {
        var cells = system.Equations[equation];
        var candidates = move.MissingIn(equation) > 0 ? cells.Take(1) : cells.Skip(1);
        var carriers = candidates.Where(cell => prices.Of(cell) < LinkedPrices.Never && move.Of(cell) == 0).ToList();
        return carriers.Count == 0 ? null : carriers.MinBy(prices.Of);
    }
}
