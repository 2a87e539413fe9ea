using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Ranking;

/// <summary>
/// Which choice comes first, when people agree on which criteria matter more but not on numbers: every weighting that respects what
/// was said is tried, and the share for which each choice comes first is told.
/// </summary>
/// <remarks>
/// SMAA-2, Lahdelma and Salminen (2001), with a linear worth between the worst and the best of the table. O(draws x choices x criteria).
/// Draws of a block are summed in one order, so that threads change nothing.
/// </remarks>
public static class RankChoices
{
    /// <summary>Values are drawn apart from weights, so that both stay the same when one is asked again.</summary>
    internal const ulong ValueStream = 1UL << 40;

    /// <summary>Ranks the choices of a table.</summary>
    /// <param name="table">The choices, the criteria and what was said of their weights.</param>
    /// <param name="options">Draws and seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">Preferences contradict each other, or leave hardly any weights.</exception>
    public static Finding<RankingOptions, RankingResult> Of(DecisionTable table, RankingOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        work ??= Work.Plain;
        var (weights, worths) = (new Weights(table, new Orders(table)), new Worths(table));
        var tally = RankTally.Blocks(table, options.Draws, work, (from, until) => Weighed(table, options, (weights, worths), from, until));
        var central = tally.Central();
        var firsts = worths.Uncertain ? RankTally.Blocks(table, options.Draws, work, (from, until) => Believed(table, options, worths, (central, from, until))) : null;
        var choices = table.Choices.Select((choice, at) => new RankedChoice(
            choice.Name,
            [.. tally.Ranks[at].Select(count => count / (double)options.Draws)],
            central[at],
            central[at] is null ? null : firsts is null ? 1 : firsts.Ranks[at][0] / (double)options.Draws)).ToList();
        var result = new RankingResult(choices, 1.96 * 0.5 / Math.Sqrt(options.Draws));
        return new("rank", options, null, result, Say(result, table), [.. Caveats(table, result)]) { Seed = options.Seed };
    }

    private static RankTally Weighed(DecisionTable table, RankingOptions options, (Weights Weights, Worths Worths) drawn, int from, int until)
    {
        var tally = new RankTally(table);
        var (weights, order, sums) = (new double[table.Criteria.Count], new int[table.Criteria.Count], new double[table.Choices.Count]);
        var worths = Rows(table);
        for (var draw = from; draw < until; draw++)
        {
            drawn.Weights.Draw(new CounterChance(options.Seed, (ulong)draw), weights, order);
            drawn.Worths.Draw(new CounterChance(options.Seed, ValueStream + (ulong)draw), worths);
            Worths.Sum(worths, weights, sums);
            tally.Add(sums, weights);
        }

        return tally;
    }

    /// <summary>Counts, for each choice, how often it comes first with its own central weights.</summary>
    private static RankTally Believed(DecisionTable table, RankingOptions options, Worths drawn, (IReadOnlyList<double>?[] Central, int From, int Until) part)
    {
        var tally = new RankTally(table);
        var (worths, sums) = (Rows(table), new double[table.Choices.Count]);
        for (var draw = part.From; draw < part.Until; draw++)
        {
            drawn.Draw(new CounterChance(options.Seed, ValueStream + (ulong)draw), worths);
            for (var choice = 0; choice < sums.Length; choice++)
            {
                if (part.Central[choice] is not { } weights)
                    continue;
                Worths.Sum(worths, weights, sums);
                tally.AddOne(choice, sums);
            }
        }

        return tally;
    }

    private static double[][] Rows(DecisionTable table) => [.. table.Choices.Select(_ => new double[table.Criteria.Count])];

    private static Sentence Say(RankingResult result, DecisionTable table)
    {
        var first = result.Choices.MaxBy(choice => choice.Acceptability[0])!;
        var share = 100 * first.Acceptability[0];
        return new Sentence(
            $"« {first.Name} » vient en premier pour {Written.French(share, 0)} % des pondérations {(table.Preferences.Count > 0 ? "qui respectent les préférences dites" : "possibles")}.",
            $"« {first.Name} » comes first for {Written.English(share, 0)} % of the weightings {(table.Preferences.Count > 0 ? "that respect what was said" : "that are possible")}.");
    }

    private static IEnumerable<Caveat> Caveats(DecisionTable table, RankingResult result)
    {
        if (table.Preferences.Count == 0 && table.Criteria.All(one => one.Weight == new Interval(0, 1)))
            yield return Caveat.Of("no-preference", "Aucune préférence n'a été dite : tous les poids comptent autant, même les absurdes.", "No preference was stated: all weights count alike, absurd ones too.");
        foreach (var (at, criterion) in table.Criteria.Index())
            if (table.Choices.All(choice => choice.Values[at] == table.Choices[0].Values[at]))
                yield return Caveat.Of("criterion-says-nothing", $"Le critère « {criterion.Name} » est le même pour tous.", $"The criterion « {criterion.Name} » is the same for all.");
        if (result.Choices.Max(choice => choice.Acceptability[0]) < 0.5)
            yield return Caveat.Of("no-clear-first", "Aucun choix ne vient en premier pour la moitié des pondérations : dites plus de préférences, ou gardez plusieurs choix.", "No choice comes first for half of the weightings: state more preferences, or keep several choices.");
    }
}
