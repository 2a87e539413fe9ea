using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Ranking;

/// <summary>The share of being among the first is the sum of the shares of the first ranks, to the last draw.</summary>
public sealed class FirstChoicesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Being_among_the_first_is_the_sum_of_the_first_ranks_for_the_same_draws(int first)
    {
        var (chance, drawn) = (new CounterChance(7, 1), 0UL);
        Interval Value() => chance.Real(drawn++) is var low && low < 0.2 ? new(low, low + 0.3) : new(Math.Round(low, 1), Math.Round(low, 1));
        var table = new DecisionTable(
            [new Criterion("a"), new Criterion("b"), new Criterion("c")],
            [.. Enumerable.Range(0, 25).Select(at => new Choice($"{at}", [Value(), Value(), Value()]))]);
        var options = new RankingOptions { Seed = 11, Draws = 3_000 };

        var (shares, error) = FirstChoices.Of(table, first, options);
        var found = RankChoices.Of(table, options, Work.Plain).Result;

        Assert.Equal(found.Error, error);
        foreach (var (share, choice) in shares.Zip(found.Choices))
            Assert.Equal(Math.Min(1, choice.Acceptability.Take(first).Sum()), share, 9);
    }
}
