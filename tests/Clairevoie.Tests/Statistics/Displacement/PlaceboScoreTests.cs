using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class PlaceboScoreTests
{
    private static readonly PlaceboOptions Options = new() { Periods = 4, Seed = 3 };

    [Fact]
    public void A_score_is_the_effect_and_the_difference_over_their_errors_and_the_quotient()
    {
        var score = PlaceboScore.Of(Actions.Worked, 5)!.Value;
        // 27 over half of Fieller's interval at one error: (a) D² - V(D), (b) N D - C, (c) N² - V(N) with N = 180 x 190 - 144 x 200 and D = 200.
        double n = 5400, variance = (180d * 190 * 190) + (190d * 180 * 180) + (144d * 200 * 200) + (200d * 144 * 144);
        double a = (200d * 200) - 200, b = (n * 200) + (144d * 200), c = (n * n) - variance;

        Assert.Equal(27 / (Math.Sqrt((b * b) - (a * c)) / a), score.Total, 1e-9);
        Assert.Equal(16 / Math.Sqrt(160 + 164 + (4 * 390)), score.Difference, 1e-12);
        Assert.Equal(0.0421052631578947 / -0.184210526315789, score.Quotient!.Value, 1e-9);
        Assert.Null(PlaceboScore.Of(Actions.Counts(100, 50, 80, 84, 200, 100), 5)!.Value.Quotient);
    }

    [Theory]
    [InlineData(5, 0, 5, 0, 5, 5, true)]
    [InlineData(4, 9, 5, 9, 5, 5, false)]
    [InlineData(5, 9, 4, 9, 5, 5, false)]
    [InlineData(5, 9, 5, 9, 4, 5, false)]
    [InlineData(5, 9, 5, 9, 5, 4, false)]
    public void A_score_asks_events_before_and_in_the_control(long a0, long a1, long b0, long b1, long c0, long c1, bool scored) =>
        Assert.Equal(scored, PlaceboScore.Of(Actions.Counts(a0, a1, b0, b1, c0, c1), 5) is not null);

    [Fact]
    public void A_rank_counts_those_as_good_and_the_action_itself()
    {
        PlaceboScore[] placebos = [new(1, 5, 0.2), new(2, 4, null), new(3, 3, 0.3), new(4, 2, 0.4)];

        Assert.Equal(new PlaceboRank(4, 3 / 5d, 4 / 5d, 3 / 4d), PlaceboScore.Rank(new(3, 3, 0.3), placebos) with { Quotient = 3 / 4d });
        Assert.Equal(3 / 4d, PlaceboScore.Rank(new(3, 3, 0.3), placebos).Quotient);
        Assert.Equal(new PlaceboRank(4, 1 / 5d, 1, null), PlaceboScore.Rank(new(4.5, 1, null), placebos));
        Assert.Equal(new PlaceboRank(0, 1, 1, 1), PlaceboScore.Rank(new(4.5, 1, 0.1), []));
    }

    [Fact]
    public void Earlier_dates_are_the_same_areas_counted_from_each_date_that_fits()
    {
        var history = Numbered(30, 20);
        var placebos = Enumerable.Range(0, 20 - 8 + 1).Select(cut => PlaceboScore.Of(new(Sum(history, [0, 1], cut), Sum(history, [2, 3], cut), Sum(history, [4, 5, 6, 7], cut)), 5)!.Value).ToList();
        var expected = PlaceboScore.Rank(PlaceboScore.Of(Actions.Worked, 5)!.Value, placebos);

        Assert.Equal(expected, RankAmongPlacebos.Of(Actions.Worked, history, Options, Work.Plain).Result.Dates);
        Assert.Equal(13, expected.Usable);
    }

    [Theory]
    [InlineData(151, "Only 18 past dates")]
    [InlineData(152, null)]
    public void Fewer_than_nineteen_dates_apart_are_said(int periods, string? said)
    {
        var caveat = RankAmongPlacebos.Of(Actions.Worked, Numbered(30, periods), Options with { Placebos = 19 }, Work.Plain).Caveats.SingleOrDefault(one => one.Code == "few-placebo-dates");

        Assert.Equal(said is null, caveat is null);
        if (said is not null) Assert.Contains(said, caveat!.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Placebos_with_too_few_events_are_left_out_and_said()
    {
        var empty = new ZoneHistory([.. Enumerable.Range(0, 30).Select(zone => (IReadOnlyList<int>)Enumerable.Repeat(zone < 8 ? 9 : 0, 30).ToArray())], [0, 1], [2, 3], [4, 5, 6, 7]);
        var found = RankAmongPlacebos.Of(Actions.Worked, empty, Options with { Placebos = 19 }, Work.Plain);

        Assert.Equal(0, found.Result.Areas.Usable);
        Assert.Contains(found.Caveats, one => one.Code == "few-usable-placebos");
        Assert.DoesNotContain(RankAmongPlacebos.Of(Actions.Worked, Numbered(30, 30), Options, Work.Plain).Caveats, one => one.Code == "few-usable-placebos");
        Assert.Equal("Parmi 0 placebos pris ailleurs et avant, une part de 1 fait aussi bien sans que personne n'agisse ; aux mêmes lieux, avant : 0,042.", found.Says.French);
        Assert.Equal("Among 0 placebos elsewhere and earlier, a share of 1 looks as good though nobody acted; at the same places, earlier: 0.042.", found.Says.English);
    }

    [Fact]
    public void Every_free_zone_is_drawn_as_often_as_any_other()
    {
        var areas = new PlaceboAreas(Numbered(12, 20), 9);
        var met = Enumerable.Range(0, 4000).Select(areas.Draw).SelectMany(drawn => drawn.Target).CountBy(zone => zone).ToDictionary();

        // Eight zones are free of target and buffer, two are drawn: 1000 times each, give or take four errors.
        Assert.Equal(Enumerable.Range(4, 8), met.Keys.Order());
        Assert.All(met.Values, times => Assert.InRange(times, 880, 1120));
        Assert.True(areas.CanDraw);
        Assert.False(new PlaceboAreas(Numbered(11, 20), 9).CanDraw);
    }

    [Fact]
    public void The_nearest_zones_of_the_first_drawn_are_target_then_buffer()
    {
        double[] x = [.. Enumerable.Range(0, 30).Select(zone => 600_000d + (zone * 37 % 30 * 100))], y = [.. Enumerable.Range(0, 30).Select(zone => 6_800_000d + (zone * 11 % 30 * 100))];
        var history = Numbered(30, 20) with { Places = PlanePoints.Of(x, y) };
        for (var placebo = 0; placebo < 40; placebo++)
        {
            var (target, buffer, control) = new PlaceboAreas(history, 2).Draw(placebo);
            var middle = target[0];
            var near = Enumerable.Range(4, 26).OrderBy(zone => Math.Pow(x[zone] - x[middle], 2) + Math.Pow(y[zone] - y[middle], 2)).ThenBy(zone => zone).Take(4);

            Assert.Equal(near, target.Concat(buffer));
            Assert.Equal(4, control.Except(target).Except(buffer).Distinct().Count());
        }
    }

    [Fact]
    public void Zones_that_contradict_each_other_are_refused()
    {
        IReadOnlyList<IReadOnlyList<int>> counts = [[1], [2], [3]];

        Assert.All(
            new Func<ZoneHistory>[] { () => new([[1], [-1], [3]], [0], [1], [2]), () => new([], [0], [1], [2]) },
            made => Assert.Equal("zone-counts", Assert.Throws<DataRefusedException>(made).Code));
        Assert.All(
            new Func<ZoneHistory>[] { () => new(counts, [], [1], [2]), () => new(counts, [0], [], [2]), () => new(counts, [0], [1], []), () => new(counts, [0], [1], [3]), () => new(counts, [-1], [1], [2]), () => new(counts, [0], [1], [0]) },
            made => Assert.Equal("zone-areas", Assert.Throws<DataRefusedException>(made).Code));
        var taken = new ZoneHistory([[0, 4], [2, 5], [3, 6]], [0], [1], [2]);
        Assert.Equal((3, 2), (taken.Zones, taken.Periods));
    }

    private static ZoneHistory Numbered(int zones, int periods) => new(
        [.. Enumerable.Range(0, zones).Select(zone => (IReadOnlyList<int>)Enumerable.Range(0, periods).Select(period => 3 + ((zone + 1) * (period + 2) % 11)).ToArray())], [0, 1], [2, 3], [4, 5, 6, 7]);

    private static BeforeAfter Sum(ZoneHistory history, int[] zones, int cut) => new(
        zones.Sum(zone => history.Counts[zone][cut..(cut + 4)].Sum()), zones.Sum(zone => history.Counts[zone][(cut + 4)..(cut + 8)].Sum()));
}
