using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Ranking;

/// <summary>Weights that sum to one, drawn evenly from all that respect the preferences and the bounds.</summary>
/// <remarks>Gaps between sorted even draws are even over the simplex; sorted, they are dealt to an order that respects the preferences;
/// what breaks a bound is drawn again. Comparisons and differences only: the same bits on any machine.</remarks>
internal sealed class Weights(DecisionTable table, Orders orders)
{
    private const int MostTries = 20_000;

    private readonly bool bounded = table.Criteria.Any(one => one.Weight.Low > 0 || one.Weight.High < 1);

    /// <summary>Draws once, from the even numbers of one sequence.</summary>
    /// <exception cref="DataRefusedException">The bounds leave so little room that none was found (<c>weights-too-tight</c>).</exception>
    public void Draw(CounterChance chance, double[] weights, int[] order)
    {
        var size = (ulong)weights.Length;
        for (var attempt = 0UL; attempt < MostTries; attempt++)
        {
            var from = attempt * 2 * size;
            Gaps(chance, from, weights);
            Array.Sort(weights);
            orders.Draw(chance, from + size, order);
            Deal(weights, order);
            if (!bounded || Holds(weights))
                return;
        }

        throw DataRefusedException.Because("weights-too-tight", "Préférences et bornes ne laissent presque aucun poids possible : élargissez-les.", "Preferences and bounds leave hardly any weights: widen them.");
    }

    private static void Gaps(CounterChance chance, ulong from, double[] weights)
    {
        for (var at = 0; at < weights.Length - 1; at++)
            weights[at] = chance.Real(from + (ulong)at);
        weights[^1] = 1;
        Array.Sort(weights);
        for (var at = weights.Length - 1; at > 0; at--)
            weights[at] -= weights[at - 1];
    }

    private static void Deal(double[] ascending, int[] order)
    {
        Span<double> sorted = stackalloc double[ascending.Length];
        ascending.CopyTo(sorted);
        for (var at = 0; at < order.Length; at++)
            ascending[order[at]] = sorted[ascending.Length - 1 - at];
    }

    private bool Holds(double[] weights)
    {
        for (var at = 0; at < weights.Length; at++)
            if (!table.Criteria[at].Weight.Holds(weights[at]))
                return false;
        return true;
    }
}
