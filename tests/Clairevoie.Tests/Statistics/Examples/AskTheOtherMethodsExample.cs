using Clairevoie.Statistics.Accuracy;
using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Examples;

/// <summary>How another program asks the methods about change, gathering, ranking, accuracy and exposure: one call each.</summary>
public sealed class AskTheOtherMethodsExample
{
    [Fact]
    public void Watch_daily_counts_for_a_lasting_rise()
    {
        int[] counts = [.. Enumerable.Range(0, 56).Select(day => 3 + (day % 3)), 8, 9, 8, 9];
        var found = WatchByCusum.Of(new CountSeries(new DateOnly(2026, 1, 1), counts), new CusumOptions { Rise = 1.5, FalseAlarmEvery = 365 });

        Assert.NotEmpty(found.Result.Signals);
        Assert.True(found.Result.FalseAlarmEvery >= 365);
    }

    [Fact]
    public void Compare_the_rates_of_two_periods()
    {
        var before = new EventCount(events: 21, exposure: 3011);
        var after = new EventCount(events: 11, exposure: 800);
        var change = CompareRates.Of(before, after, new RateOptions()).Result;

        Assert.Equal(1.97148809524, change.Exact.Ratio, 1e-10);
        Assert.True(change.Exact.Low < change.MidP.Ratio.Low);
    }

    [Fact]
    public void Find_where_values_gather()
    {
        double[] x = [.. Enumerable.Range(0, 100).Select(at => 652_000d + (100 * (at % 10)))], y = [.. Enumerable.Range(0, 100).Select(at => 6_862_000d + (100 * (at / 10)))];
        double[] values = [.. Enumerable.Range(0, 100).Select(at => at % 10 < 3 && at / 10 < 3 ? 20d : at % 4)];
        var found = FindHotspots.ByGetisOrd(values, Neighbourhood.Within(PlanePoints.Of(x, y), 150), new HotspotOptions { Seed = 1 }, Work.Plain);

        Assert.Equal(LocalKind.Hot, found.Result.Places[11].Kind);
    }

    [Fact]
    public void Rank_places_by_what_people_agree_on()
    {
        var table = new DecisionTable(
            [new Criterion("calm"), new Criterion("cost", MoreIsBetter: false)],
            [new Choice("quay", [new Interval(3, 3), new Interval(100, 140)]), new Choice("hall", [new Interval(5, 5), new Interval(300, 300)])],
            [new Preference(Over: "calm", Under: "cost")]);
        var found = RankChoices.Of(table, new RankingOptions { Seed = 1 }, Work.Plain);

        Assert.True(found.Result.Choices[1].Acceptability[0] > 0.9);
    }

    [Fact]
    public void Judge_a_map_by_what_followed_and_guard_a_layer_against_patrols()
    {
        var map = JudgeMap.Of([new MapCell(250, Hot: true, Later: 30), new MapCell(250, Hot: false, Later: 6), new MapCell(250, Hot: false, Later: 4)], new AccuracyOptions());
        var layer = GuardAgainstFeedback.Of([new PatrolledArea(reported: 20, discovered: 180, hours: 900), new PatrolledArea(60, 12, 60)], new ExposureOptions { Seed = 1 });

        Assert.Equal(30 / 40d * 3, map.Result.Pai.Value, 1e-12);
        Assert.Equal([2, 1], layer.Result.Areas.Select(area => area.CorrectedRank));
    }
}
