using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Ranking;

public sealed class RankRefusalTests
{
    private static readonly Criterion[] Two = [new("calm"), new("cost", MoreIsBetter: false)];
    private static readonly Choice[] Places = [Known("quay", 1, 2), Known("square", 2, 3)];

    [Fact]
    public void A_table_that_is_none_is_refused()
    {
        Assert.Equal("table-size", Refused(() => new DecisionTable(Two, [Places[0]])));
        Assert.Equal("table-size", Refused(() => new DecisionTable([], Places)));
        Assert.Equal("table-size", Refused(() => new DecisionTable([.. Enumerable.Range(0, 17).Select(at => new Criterion($"c{at}"))], Places)));
        Assert.Equal("names", Refused(() => new DecisionTable([new("calm"), new("calm")], Places)));
        Assert.Equal("names", Refused(() => new DecisionTable(Two, [Places[0], Places[0]])));
        Assert.Equal("values", Refused(() => new DecisionTable(Two, [Places[0], new("square", [new(1, 1)])])));
        Assert.Equal("values", Refused(() => new DecisionTable(Two, [Places[0], new("square", [new(2, 1), new(1, 1)])])));
        Assert.Equal("values", Refused(() => new DecisionTable(Two, [Places[0], Known("square", double.NaN, 1)])));
    }

    [Fact]
    public void Weights_that_cannot_sum_to_one_are_refused()
    {
        Assert.Equal("weights", Refused(() => new DecisionTable([Two[0] with { Weight = new(0.7, 1) }, Two[1] with { Weight = new(0.4, 1) }], Places)));
        Assert.Equal("weights", Refused(() => new DecisionTable([Two[0] with { Weight = new(0, 0.4) }, Two[1] with { Weight = new(0, 0.4) }], Places)));
        Assert.Equal("weights", Refused(() => new DecisionTable([Two[0] with { Weight = new(-0.1, 1) }, Two[1]], Places)));
    }

    [Fact]
    public void Preferences_that_go_round_in_a_circle_or_name_nothing_are_refused()
    {
        Assert.Equal("preferences-contradict", Refused(() => Rank(new(Two, Places, [new("calm", "cost"), new("cost", "calm")]))));
        Assert.Equal("preferences-contradict", Refused(() => Rank(new(Two, Places, [new("calm", "calm")]))));
        Assert.Equal("unknown-criterion", Refused(() => new DecisionTable(Two, Places, [new("calm", "beauty")])));
    }

    [Fact]
    public void Bounds_that_leave_no_room_are_refused_rather_than_tried_for_ever()
    {
        var tight = new DecisionTable([Two[0] with { Weight = new(0.7, 0.7) }, Two[1] with { Weight = new(0.3, 0.3) }], Places);

        Assert.Equal("weights-too-tight", Refused(() => Rank(tight)));
    }

    [Fact]
    public void Too_few_draws_are_refused() => Assert.Equal("draws", Refused(() => new RankingOptions { Seed = 1, Draws = 10 }));

    private static Finding<RankingOptions, RankingResult> Rank(DecisionTable table) => RankChoices.Of(table, new RankingOptions { Seed = 1 }, Work.Plain);

    private static Choice Known(string name, params double[] values) => new(name, [.. values.Select(value => new Interval(value, value))]);

    private static string Refused(Func<object> made) => Assert.Throws<DataRefusedException>(made).Code;
}
