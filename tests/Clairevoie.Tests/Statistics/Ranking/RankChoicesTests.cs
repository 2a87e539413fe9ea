using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Ranking;

/// <summary>Tables whose shares and central weights follow from areas of a triangle, by hand.</summary>
public sealed class RankChoicesTests
{
    private static readonly RankingOptions Options = new() { Seed = 9 };

    // Three standard errors of a share of 100,000 draws.
    private const double Close = 0.005;

    [Fact]
    public void The_sentence_says_of_which_weightings_it_speaks()
    {
        var (free, bound) = (Of(Named(2), [Known("a", 1, 0), Known("b", 0, 1)]), Of(Named(2), [Known("a", 1, 0), Known("b", 0, 1)], new Preference("c0", "c1")));

        Assert.EndsWith("of the weightings that are possible.", free.Says.English, StringComparison.Ordinal);
        Assert.EndsWith("des pondérations possibles.", free.Says.French, StringComparison.Ordinal);
        Assert.Equal(("« a » vient en premier pour 100 % des pondérations qui respectent les préférences dites.", "« a » comes first for 100 % of the weightings that respect what was said."), (bound.Says.French, bound.Says.English));
    }

    [Fact]
    public void What_must_be_known_is_said_where_it_applies()
    {
        Assert.Equal(["no-preference", "criterion-says-nothing"], Of(Named(2), [Known("a", 1, 3), Known("b", 0, 3)]).Caveats.Select(caveat => caveat.Code));
        Assert.Empty(Of(Named(2), [Known("a", 1, 0), Known("b", 0, 1)], new Preference("c0", "c1")).Caveats);
        Assert.Equal(["no-preference", "no-clear-first"], Of(Named(3), Units(3)).Caveats.Select(caveat => caveat.Code));
    }

    private static Finding<RankingOptions, RankingResult> Of(Criterion[] criteria, Choice[] choices, params Preference[] said) =>
        RankChoices.Of(new DecisionTable(criteria, choices, said), Options with { Draws = 2000 }, Work.Plain);

    [Fact]
    public void Two_opposite_choices_share_the_weights_evenly()
    {
        var found = Rank(Named(2), [Known("a", 1, 0), Known("b", 0, 1)]);

        Assert.All(found.Choices, choice => Assert.Equal(0.5, choice.Acceptability[0], Close));
        Assert.Equal([0.75, 0.25], found.Choices[0].CentralWeights!, Near);
        Assert.Equal(1, found.Choices[0].Confidence);
    }

    [Fact]
    public void Three_opposite_choices_take_a_third_each_with_the_centre_of_their_third()
    {
        var found = Rank(Named(3), Units(3));

        Assert.All(found.Choices, choice => Assert.All(choice.Acceptability, share => Assert.Equal(1 / 3d, share, Close)));
        Assert.Equal([11 / 18d, 7 / 36d, 7 / 36d], found.Choices[0].CentralWeights!, Near);
        Assert.Equal(2, found.Choices[1].MeanRank, 3 * Close);
    }

    [Fact]
    public void A_stated_order_of_all_criteria_orders_opposite_choices()
    {
        var found = Rank(Named(3), Units(3), new("c0", "c1"), new("c1", "c2"));

        Assert.Equal([1, 0, 0], found.Choices[0].Acceptability);
        Assert.Equal([0, 0, 1], found.Choices[2].Acceptability);
        Assert.Equal([11 / 18d, 5 / 18d, 2 / 18d], found.Choices[0].CentralWeights!, Near);
        Assert.Null(found.Choices[2].CentralWeights);
    }

    [Fact]
    public void An_order_of_some_leaves_the_others_open()
    {
        var found = Rank(Named(3), Units(3), new("c0", "c1"), new("c0", "c2"));

        Assert.Equal(1, found.Choices[0].Acceptability[0]);
        Assert.Equal(0.5, found.Choices[1].Acceptability[1], Close);
        Assert.Equal(0.5, found.Choices[2].Acceptability[1], Close);
    }

    [Fact]
    public void Orders_that_respect_a_fork_are_drawn_evenly()
    {
        // c0 over c1, c2 over c3: of 24 orders six remain, and c0 is heaviest in half of them.
        var found = Rank(Named(4), Units(4), new("c0", "c1"), new("c2", "c3"));

        Assert.Equal(0.5, found.Choices[0].Acceptability[0], Close);
        Assert.Equal(2 / 6d, found.Choices[0].Acceptability[1], Close);
        Assert.Equal(1 / 6d, found.Choices[0].Acceptability[2], Close);
    }

    [Theory]
    [InlineData(0.4, 0)]
    [InlineData(0.6, 0.2)]
    [InlineData(0.9, 0.8)]
    public void A_compromise_comes_first_for_the_weights_in_between(double worth, double share)
    {
        var found = Rank(Named(2), [Known("a", 1, 0), Known("b", 0, 1), Known("between", worth, worth)]);

        Assert.Equal(share, found.Choices[2].Acceptability[0], Close);
        Assert.Equal((1 - share) / 2, found.Choices[0].Acceptability[0], Close);
        Assert.Equal(share == 0, found.Choices[2].CentralWeights is null);
    }

    [Fact]
    public void Bounds_on_a_weight_are_respected()
    {
        var found = Rank([new("c0") { Weight = new(0.6, 0.8) }, new("c1")], [Known("a", 1, 0), Known("b", 0, 1)]);

        Assert.Equal([1, 0], found.Choices[0].Acceptability);
        Assert.Equal([0.7, 0.3], found.Choices[0].CentralWeights!, Near);
    }

    [Fact]
    public void An_uncertain_value_lowers_the_confidence()
    {
        var found = Rank(Named(1), [new("sure", [new(0.75, 0.75)]), new("maybe", [new(0, 1)])]);

        Assert.Equal(0.75, found.Choices[0].Acceptability[0], Close);
        Assert.Equal(0.75, found.Choices[0].Confidence!.Value, Close);
        Assert.Equal(0.25, found.Choices[1].Confidence!.Value, Close);
    }

    [Fact]
    public void Less_is_better_where_it_was_said()
    {
        var found = Rank([new("cost", MoreIsBetter: false)], [Known("dear", 9), Known("cheap", 3)]);

        Assert.Equal([1, 0], found.Choices[1].Acceptability);
    }

    [Fact]
    public void Other_units_another_order_of_choices_and_two_threads_change_nothing()
    {
        Choice[] choices = [Known("a", 3, 40, 5), Known("b", 7, 20, 1), Known("c", 5, 30, 9)];
        Choice[] scaled = [Known("c", 5000, 30, 9), Known("a", 3000, 40, 5), Known("b", 7000, 20, 1)];
        var (plain, other) = (Rank(Named(3), choices), RankChoices.Of(new DecisionTable(Named(3), scaled), Options, new Work(Threads: 2)).Result);

        Assert.All(plain.Choices, choice => Assert.Equal(choice.Acceptability, other.Choices.Single(one => one.Name == choice.Name).Acceptability));
        Assert.All(plain.Choices, choice => Assert.Equal(choice.CentralWeights!, other.Choices.Single(one => one.Name == choice.Name).CentralWeights!));
    }

    [Fact]
    public void What_was_not_said_and_what_says_nothing_is_told()
    {
        var found = RankChoices.Of(new DecisionTable(Named(3), [Known("a", 1, 0, 4), Known("b", 0, 1, 4), Known("c", 0.9, 0.4, 4), Known("d", 0.4, 0.9, 4)]), Options, Work.Plain);

        Assert.Equal(["no-preference", "criterion-says-nothing", "no-clear-first"], found.Caveats.Select(caveat => caveat.Code));
        Assert.Contains("possibles", found.Says.French, StringComparison.Ordinal);
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < Close;

    private static RankingResult Rank(Criterion[] criteria, Choice[] choices, params Preference[] said) =>
        RankChoices.Of(new DecisionTable(criteria, choices, said), Options, Work.Plain).Result;

    private static Criterion[] Named(int count) => [.. Enumerable.Range(0, count).Select(at => new Criterion($"c{at}"))];

    private static Choice[] Units(int count) => [.. Enumerable.Range(0, count).Select(at => Known($"choice {at}", [.. Enumerable.Range(0, count).Select(one => one == at ? 1d : 0)]))];

    private static Choice Known(string name, params double[] values) => new(name, [.. values.Select(value => new Interval(value, value))]);
}
