using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Ranking;

/// <summary>What each choice is worth by each criterion, from 0 (the worst of the table) to 1 (the best), drawn where it is uncertain.</summary>
internal sealed class Worths
{
    private readonly Interval[][] scaled;

    public Worths(DecisionTable table) =>
        scaled = [.. table.Choices.Select(choice => choice.Values.Select((value, at) => Scaled(table, value, at)).ToArray())];

    /// <summary>Whether anything is uncertain.</summary>
    public bool Uncertain => scaled.Any(row => row.Any(value => value.High > value.Low));

    /// <summary>Draws all worths once, choice by choice.</summary>
    public void Draw(CounterChance chance, double[][] worths)
    {
        var position = 0UL;
        for (var choice = 0; choice < scaled.Length; choice++)
            for (var at = 0; at < scaled[choice].Length; at++)
                worths[choice][at] = scaled[choice][at].Low + ((scaled[choice][at].High - scaled[choice][at].Low) * chance.Real(position++));
    }

    /// <summary>The weighed worth of every choice.</summary>
    public static void Sum(double[][] worths, IReadOnlyList<double> weights, double[] sums)
    {
        for (var choice = 0; choice < sums.Length; choice++)
        {
            sums[choice] = 0;
            for (var at = 0; at < weights.Count; at++)
                sums[choice] += weights[at] * worths[choice][at];
        }
    }

    private static Interval Scaled(DecisionTable table, Interval value, int at)
    {
        var (low, high) = (table.Choices.Min(choice => choice.Values[at].Low), table.Choices.Max(choice => choice.Values[at].High));
        if (high == low)
            return default;
        var (least, most) = ((value.Low - low) / (high - low), (value.High - low) / (high - low));
        return table.Criteria[at].MoreIsBetter ? new Interval(least, most) : new Interval(1 - most, 1 - least);
    }
}
