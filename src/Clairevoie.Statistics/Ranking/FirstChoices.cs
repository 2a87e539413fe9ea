using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Ranking;

/// <summary>
/// Only the share of weightings for which each choice is among the first so many: of thousands of choices this can be asked, where every rank
/// of every choice would take as many times longer as there are choices.
/// </summary>
/// <remarks>The same draws and the same ties as <see cref="RankChoices"/>: a choice is among the first when fewer choices stand above it.</remarks>
public static class FirstChoices
{
    /// <summary>The share of each choice, in the order of the table, and by how much no share is off by more, nineteen times in twenty.</summary>
    /// <exception cref="Findings.DataRefusedException">Preferences contradict each other, or leave hardly any weights.</exception>
    public static (IReadOnlyList<double> Shares, double Error) Of(DecisionTable table, int first, RankingOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        var (drawnWeights, drawnWorths) = (new Weights(table, new Orders(table)), new Worths(table));
        var (weights, order, worths) = (new double[table.Criteria.Count], new int[table.Criteria.Count], table.Choices.Select(_ => new double[table.Criteria.Count]).ToArray());
        var (sums, sorted, among) = (new double[table.Choices.Count], new double[table.Choices.Count], new long[table.Choices.Count]);
        for (var draw = 0; draw < options.Draws; draw++)
        {
            drawnWeights.Draw(new CounterChance(options.Seed, (ulong)draw), weights, order);
            drawnWorths.Draw(new CounterChance(options.Seed, RankChoices.ValueStream + (ulong)draw), worths);
            Worths.Sum(worths, weights, sums);
            sums.CopyTo(sorted, 0);
            Array.Sort(sorted);
            var least = sorted[Math.Max(0, sorted.Length - first)];
            for (var choice = 0; choice < sums.Length; choice++)
                among[choice] += sums[choice] >= least ? 1 : 0;
        }

        return ([.. among.Select(count => count / (double)options.Draws)], 1.96 * 0.5 / Math.Sqrt(options.Draws));
    }
}
