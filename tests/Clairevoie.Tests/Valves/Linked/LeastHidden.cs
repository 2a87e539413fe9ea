using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>The least that must be hidden beside what is delicate, by weight (count and one): choices are tried cheapest first until one resists the attacker.</summary>
public static class LeastHidden
{
    /// <summary>Its weight and how many cells; nothing where more than so many could be hidden.</summary>
    public static (long Cost, int Cells)? Of(LinkedCells set, int most)
    {
        var delicate = set.Keys.Where(set.IsDelicate).ToList();
        var others = set.Keys.Where(key => !set.IsDelicate(key)).OrderBy(key => set.Count(key)).ToList();
        if (delicate.Count == 0 || others.Count > most)
            return null;
        var waiting = new PriorityQueue<int, long>();
        waiting.Enqueue(0, 0);
        HashSet<int> known = [0];
        while (waiting.TryDequeue(out var chosen, out var cost))
        {
            var extra = others.Where((_, at) => (chosen >> at & 1) == 1).ToList();
            if (new LinkedAttacker(set, [.. delicate, .. extra]).Opens(delicate).Count == 0)
                return (cost, extra.Count);
            for (var at = 0; at < others.Count; at++)
                if ((chosen >> at & 1) == 0 && known.Add(chosen | 1 << at))
                    waiting.Enqueue(chosen | 1 << at, cost + set.Count(others[at])!.Value + 1);
        }

        return null;
    }
}
