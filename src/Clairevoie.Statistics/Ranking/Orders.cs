using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Ranking;

/// <summary>
/// All orders of the criteria that respect what was said, each as likely as any other: orders that complete each set of criteria
/// already placed are counted once, from the full set backwards.
/// </summary>
/// <remarks>O(2^n n) once, O(n^2) a draw. 16! is below 2^53, so the counts are exact.</remarks>
internal sealed class Orders
{
    private readonly int[] before;
    private readonly double[] completions;

    /// <exception cref="DataRefusedException">What was said goes round in a circle (<c>preferences-contradict</c>).</exception>
    public Orders(DecisionTable table)
    {
        var criteria = table.Criteria.Count;
        before = new int[criteria];
        foreach (var said in table.Preferences)
            before[table.Place(said.Under)] |= 1 << table.Place(said.Over);
        completions = new double[1 << criteria];
        completions[^1] = 1;
        for (var placed = completions.Length - 2; placed >= 0; placed--)
            for (var next = 0; next < criteria; next++)
                if (CanFollow(placed, next))
                    completions[placed] += completions[placed | (1 << next)];
        if (completions[0] == 0)
            throw DataRefusedException.Because("preferences-contradict", "Les préférences tournent en rond : un critère pèserait plus que lui-même.", "The preferences go round in a circle: a criterion would weigh more than itself.");
    }

    /// <summary>Draws an order, the heaviest criterion first; uses one position of chance per criterion from a place on.</summary>
    public void Draw(CounterChance chance, ulong position, int[] order)
    {
        var placed = 0;
        for (var at = 0; at < order.Length; at++)
        {
            var left = chance.Real(position + (ulong)at) * completions[placed];
            var chosen = -1;
            for (var next = 0; next < order.Length && left >= 0; next++)
            {
                if (!CanFollow(placed, next))
                    continue;
                left -= completions[placed | (1 << next)];
                chosen = next;
            }

            order[at] = chosen;
            placed |= 1 << chosen;
        }
    }

    private bool CanFollow(int placed, int next) =>
        (placed & (1 << next)) == 0 && (before[next] & ~placed) == 0 && completions[placed | (1 << next)] > 0;
}
