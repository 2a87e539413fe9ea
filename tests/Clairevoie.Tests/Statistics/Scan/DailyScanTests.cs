using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Tonight's answer is the same whether last night was looked at or not.</summary>
public sealed class DailyScanTests
{
    private static readonly ScanOptions Asked = Scene.Asked with { Last = null, Replications = 99 };

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void Chance_is_drawn_at_least_monthly_and_at_most_daily(int days) =>
        Assert.Equal("draw-every", Assert.Throws<DataRefusedException>(() => new DailyScan(Asked, days)).Code);

    [Fact]
    public void There_is_no_tonight_in_a_scan_of_the_past() =>
        Assert.Equal("not-prospective", Assert.Throws<DataRefusedException>(() => new DailyScan(Asked with { Prospective = false })).Code);

    [Theory]
    [InlineData(ScanModel.Permutation, 7, null)]
    [InlineData(ScanModel.Permutation, 1, null)]
    [InlineData(ScanModel.Permutation, 5, 10)]
    [InlineData(ScanModel.Poisson, 7, null)]
    public void Looking_every_night_and_looking_once_give_the_same_answer(ScanModel model, int drawEvery, int? stopAfter)
    {
        var cases = Scene.AtRisk(Scene.Sites(3, 25), 3, 260);
        var kept = new DailyScan(Asked with { Model = model, StopAfter = stopAfter }, drawEvery);
        for (var night = 15; night < Scene.Days; night++)
        {
            var today = DateOnly.FromDayNumber(Scene.Start + night);
            var known = UpTo(cases, today);
            var tonight = kept.Look(known, today);
            Same(SpaceTimeScan.Run(known, kept.Asked(today)), tonight);
            Same(new DailyScan(Asked with { Model = model, StopAfter = stopAfter }, drawEvery).Look(known, today), tonight);
        }
    }

    [Fact]
    public void A_period_that_moves_on_each_night_keeps_its_chance_too()
    {
        var cases = Scene.Cases(Scene.Sites(3, 40), 3, 400);
        var kept = new DailyScan(Asked with { First = null, Baseline = 21, Longest = 6 });
        for (var night = 30; night < Scene.Days; night++)
        {
            var today = DateOnly.FromDayNumber(Scene.Start + night);
            var tonight = kept.Look(UpTo(cases, today), today);
            Same(SpaceTimeScan.Run(UpTo(cases, today), kept.Asked(today)), tonight);
            Assert.Equal(21, tonight.Span!.Value.Days);
        }
        Assert.InRange(kept.Made.Chance, 1, 3);
    }

    [Fact]
    public void What_yesterday_computed_is_not_computed_again()
    {
        var cases = Scene.Cases(Scene.Sites(3, 40), 3, 300);
        var kept = new DailyScan(Asked with { Radius = 120 });
        for (var night = 15; night < 36; night++) kept.Look(UpTo(cases, DateOnly.FromDayNumber(Scene.Start + night)), DateOnly.FromDayNumber(Scene.Start + night));
        Assert.Equal(1, kept.Made.Circles);
        Assert.InRange(kept.Made.Chance, 1, 4);
    }

    [Fact]
    public void A_report_told_late_has_chance_drawn_again()
    {
        var cases = Scene.Cases(Scene.Sites(3, 40), 3, 300);
        var (kept, today) = (new DailyScan(Asked), DateOnly.FromDayNumber(Scene.Start + 38));
        kept.Look(UpTo(cases, today), today);
        var known = UpTo(cases, today);
        var late = ScanCases.Of(cases.Sites, [.. known.Site, 4], [.. known.Day, Scene.Start + 2]);
        Same(SpaceTimeScan.Run(late, kept.Asked(today)), kept.Look(late, today));
        Assert.Equal(2, kept.Made.Chance);
    }

    [Fact]
    public void Other_places_have_other_circles()
    {
        var (kept, today) = (new DailyScan(Asked), DateOnly.FromDayNumber(Scene.Start + 30));
        kept.Look(UpTo(Scene.Cases(Scene.Sites(3, 40), 3, 300), today), today);
        var elsewhere = UpTo(Scene.Cases(Scene.Sites(5, 30), 5, 300), today);
        Same(SpaceTimeScan.Run(elsewhere, kept.Asked(today)), kept.Look(elsewhere, today));
    }

    [Fact]
    public void Chance_of_an_earlier_day_is_said()
    {
        var today = DateOnly.FromDayNumber((Scene.Start + 30) / 7 * 7 + 3);
        Assert.Contains(new DailyScan(Asked).Look(UpTo(Scene.Cases(Scene.Sites(3, 40), 3, 300), today), today).Caveats, one => one.Code == "chance-of-earlier");
    }

    private static ScanCases UpTo(ScanCases cases, DateOnly today)
    {
        int[] kept = [.. Enumerable.Range(0, cases.Count).Where(i => cases.Day[i] <= today.DayNumber)];
        return ScanCases.Of(cases.Sites, [.. kept.Select(i => cases.Site[i])], [.. kept.Select(i => cases.Day[i])]) with { Population = cases.Population };
    }

    private static void Same(Finding<ScanOptions, ScanResult> one, Finding<ScanOptions, ScanResult> other)
    {
        Assert.Equal(one.Result.Maxima, other.Result.Maxima);
        Assert.Equal(one.Result.Clusters.Select(Told), other.Result.Clusters.Select(Told));
        Assert.Equal(one.Says, other.Says);
    }

    private static string Told(ScanCluster one) => FormattableString.Invariant($"{one.Llr:R} {one.P:R} {one.GumbelP:R} {one.RecurrenceDays:R} {one.From:O} {string.Join(' ', one.Sites)}");
}
