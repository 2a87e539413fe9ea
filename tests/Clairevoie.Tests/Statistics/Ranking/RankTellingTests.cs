using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Ranking;

public sealed class RankTellingTests
{
    private static readonly RankingOptions Options = new() { Seed = 9, Draws = 2500 };

    [Fact]
    public void A_choice_that_never_comes_first_has_no_weights_and_no_confidence_of_its_own()
    {
        var found = Of(new(0, 1), [("best", 2, 2), ("worst", 1, 1)]).Result;

        Assert.Equal((1d, null), (found.Choices[0].Confidence, found.Choices[1].Confidence));
        Assert.Null(found.Choices[1].CentralWeights);
        Assert.Equal((1, 2), (found.Choices[0].MeanRank, found.Choices[1].MeanRank));
        // 1.96 standard errors of a half.
        Assert.Equal(1.96 * 0.5 / 50, found.Error, 1e-12);
    }

    [Fact]
    public void A_bound_on_one_weight_is_something_said()
    {
        Assert.Contains(Of(new(0, 1), [("a", 1, 0), ("b", 0, 1)]).Caveats, one => one.Code == "no-preference");
        Assert.DoesNotContain(Of(new(0.1, 1), [("a", 1, 0), ("b", 0, 1)]).Caveats, one => one.Code == "no-preference");
    }

    [Fact]
    public void Progress_grows_to_the_whole()
    {
        var heard = new Heard();
        RankChoices.Of(Table(new(0, 1), [("a", 1, 0), ("b", 0, 1)]), Options, new Work(Progress: heard));

        Assert.Equal(heard.Shares.Order(), heard.Shares);
        Assert.Equal(1, heard.Shares[^1]);
    }

    private static Finding<RankingOptions, RankingResult> Of(Interval first, (string Name, double One, double Other)[] choices) => RankChoices.Of(Table(first, choices), Options, Work.Plain);

    private static DecisionTable Table(Interval first, (string Name, double One, double Other)[] choices) => new(
        [new Criterion("one") { Weight = first }, new Criterion("other")],
        [.. choices.Select(choice => new Choice(choice.Name, [new(choice.One, choice.One), new(choice.Other, choice.Other)]))]);
}
