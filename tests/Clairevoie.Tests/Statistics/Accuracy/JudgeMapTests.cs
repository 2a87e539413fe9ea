using Clairevoie.Statistics.Accuracy;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Accuracy;

public sealed class JudgeMapTests
{
    private static readonly AccuracyOptions Options = new();

    // Ten cells of one size; the map called the first two hot and caught 30 + 7 of 120 events, where the best two held 30 + 28.
    private static readonly MapCell[] Ten =
    [
        new(4, true, 30, 40), new(4, true, 7, 20), new(4, false, 28, 10), new(4, false, 20, 5), new(4, false, 10, 5),
        new(4, false, 10), new(4, false, 5), new(4, false, 5), new(4, false, 5), new(4, false, 0),
    ];

    [Fact]
    public void A_map_that_says_nothing_or_cannot_be_judged_is_refused()
    {
        Assert.Equal("nothing-to-judge", Refused([.. Ten.Select(cell => cell with { Hot = true })]));
        Assert.Equal("nothing-to-judge", Refused([.. Ten.Select(cell => cell with { Hot = false })]));
        Assert.Equal("no-events", Refused([.. Ten.Select(cell => cell with { Later = 0 })]));
        Assert.Equal("cell-size", Refused([.. Ten, default]));
        Assert.Equal("negative-count", Refused([.. Ten, new MapCell(1, false, -1)]));
        Assert.Equal("totals", Assert.Throws<DataRefusedException>(() => JudgeMap.OfTotals((5, 4), (1, 10), Options)).Code);
        Assert.Equal("totals", Assert.Throws<DataRefusedException>(() => JudgeMap.OfTotals((1, 4), (10, 10), Options)).Code);
        Assert.Equal("no-events", Assert.Throws<DataRefusedException>(() => JudgeMap.OfTotals((0, 0), (1, 10), Options)).Code);
        Assert.Equal("hot-share", Assert.Throws<DataRefusedException>(() => MapCell.Hottest([(1, 1, 1, 1)], 0)).Code);
    }

    [Fact]
    public void The_indices_follow_from_the_counts_by_hand()
    {
        var found = JudgeMap.Of(Ten, Options).Result;

        Assert.Equal((37L, 120L), (found.Hits, found.Events));
        Assert.Equal(37 / 120d, found.HitRate.Value, 1e-15);
        Assert.Equal(37 / 120d / 0.2, found.Pai.Value, 1e-12);
        Assert.Equal(58, found.Catchable);
        Assert.Equal(37 / 58d, found.Pei.Value, 1e-12);
        Assert.Equal(37 / 120d / (60 / 80d), found.Rri!.Value.Value, 1e-12);
        Assert.False(found.CatchableIsBound);
    }

    [Fact]
    public void The_hit_rate_has_the_exact_interval_and_the_index_carries_it()
    {
        // binom.test(37, 120) of R.
        var found = JudgeMap.Of(Ten, Options).Result;

        Assert.Equal(0.227255119633832, found.HitRate.Interval.Low, 1e-12);
        Assert.Equal(0.399136764531952, found.HitRate.Interval.High, 1e-12);
        Assert.Equal(found.HitRate.Interval.Low * 5, found.Pai.Interval.Low, 1e-12);
        Assert.Equal(found.HitRate.Interval.High * 120 / 58, found.Pei.Interval.High, 1e-12);
    }

    [Fact]
    public void Totals_alone_give_the_same_index_without_the_efficiency()
    {
        var (cells, totals) = (JudgeMap.Of(Ten, Options).Result, JudgeMap.OfTotals((37, 120), (8, 40), Options).Result);

        Assert.Equal(cells.Pai, totals.Pai);
        Assert.True(double.IsNaN(totals.Pei.Value));
        Assert.Null(totals.Rri);
    }

    [Fact]
    public void Streets_of_different_length_make_the_best_a_bound()
    {
        var found = JudgeMap.Of([new(100, true, 10), new(50, false, 9), new(80, false, 8), new(200, false, 4)], Options);

        // By events per metre: 50 m with 9, then 50 of the 80 or 100 m with 8 or 10 (both 0.1 a metre, the shorter first).
        Assert.Equal(9 + (8 * 50 / 80d), found.Result.Catchable, 1e-12);
        Assert.True(found.Result.CatchableIsBound);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "catchable-is-bound");
    }

    [Fact]
    public void A_map_drawn_by_chance_is_said_to_be_one()
    {
        var found = JudgeMap.OfTotals((21, 100), (20, 100), Options);

        Assert.Contains(found.Caveats, caveat => caveat.Code == "no-better-than-chance");
        Assert.InRange(found.Result.Pai.Value, 1, 1.1);
        Assert.Contains(JudgeMap.OfTotals((2, 100), (0.1, 100), Options).Caveats, caveat => caveat.Code == "tiny-hot-area");
    }

    [Fact]
    public void Hot_cells_are_taken_by_score_until_the_share_is_full()
    {
        var cells = MapCell.Hottest([(10, 0.2, 1, 0), (10, 0.9, 2, 0), (30, 0.8, 3, 0), (50, 0.1, 4, 0)], 0.4);

        Assert.Equal([false, true, true, false], cells.Select(cell => cell.Hot));
        Assert.Equal([false, true, false, false], MapCell.Hottest([(10, 0.2, 1, 0), (10, 0.9, 2, 0), (30, 0.8, 3, 0), (50, 0.1, 4, 0)], 0.39).Select(cell => cell.Hot));
    }

    [Fact]
    public void Hectares_or_square_metres_and_another_order_of_cells_change_nothing()
    {
        var other = JudgeMap.Of([.. Ten.Reverse().Select(cell => cell with { Size = cell.Size * 10_000 })], Options).Result;

        Assert.Equal(JudgeMap.Of(Ten, Options).Result.Pai, other.Pai);
        Assert.Equal(JudgeMap.Of(Ten, Options).Result.Pei, other.Pei);
        Assert.Equal(JudgeMap.Of(Ten, Options).Result.Rri, other.Rri);
    }

    [Fact]
    public void All_or_none_caught_leave_one_end_of_the_interval_where_it_must_be()
    {
        Assert.Equal((1d, 1d), (JudgeMap.OfTotals((4, 4), (1, 10), Options).Result.HitRate.Value, JudgeMap.OfTotals((4, 4), (1, 10), Options).Result.HitRate.Interval.High));
        Assert.Equal((0d, 0d), (JudgeMap.OfTotals((0, 4), (1, 10), Options).Result.HitRate.Value, JudgeMap.OfTotals((0, 4), (1, 10), Options).Result.HitRate.Interval.Low));
        Assert.True(JudgeMap.OfTotals((4, 4), (1, 10), Options).Result.HitRate.Interval.Low > 0.3);
    }

    [Fact]
    public void A_map_that_beats_chance_over_a_fair_part_of_the_ground_has_no_caveat_but_the_missing_past()
    {
        Assert.Equal(["no-earlier-events"], JudgeMap.OfTotals((60, 100), (20, 100), Options).Caveats.Select(caveat => caveat.Code));
        Assert.Empty(JudgeMap.Of([new(4, true, 60, 30), new(4, false, 5, 30), new(4, false, 5, 30)], Options).Caveats);
    }

    private static string Refused(MapCell[] cells) => Assert.Throws<DataRefusedException>(() => JudgeMap.Of(cells, Options)).Code;
}
