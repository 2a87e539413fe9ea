using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What the options are for, on data where one knows what is true.</summary>
public sealed class ScanSenseTests
{
    // Every place has its own market day: on its weekday it has three times the reports.
    [Fact]
    public void A_market_every_week_is_no_gathering_when_weekdays_are_strata()
    {
        var sites = Scene.Sites(1, 7);
        var rows = (from site in Enumerable.Range(0, 7) from day in Enumerable.Range(0, 35) select (Site: site, Day: Scene.Start + day, Count: (Scene.Start + day) % 7 == site ? 12L : 1)).ToList();
        var cases = ScanCases.OfCounts(sites, [.. rows.Select(row => row.Site)], [.. rows.Select(row => row.Day)], [.. rows.Select(row => row.Count)]);
        var asked = Scene.Asked with { Radius = 50, Longest = 3, Replications = 199, Last = DateOnly.FromDayNumber(Scene.Start + 34) };
        Assert.True(SpaceTimeScan.Run(cases, asked).Result.Clusters[0].P <= 0.05);
        Assert.Empty(SpaceTimeScan.Run(cases, asked with { Weekdays = true }).Result.Clusters);
    }

    [Fact]
    public void An_ellipse_holds_a_street_that_a_circle_does_not()
    {
        var (x, y) = (Enumerable.Range(0, 121).Select(i => 650000d + (100 * (i % 11))).ToArray(), Enumerable.Range(0, 121).Select(i => 6860000d + (100 * (i / 11))).ToArray());
        var sites = ScanSites.Of([.. Enumerable.Range(0, 121).Select(i => $"{i}")], PlanePoints.Of(x, y));
        var chance = new CounterChance(4, 0);
        int[] street = [.. Enumerable.Range(0, 7).Select(i => (5 * 11) + 2 + i)];
        int[] site = [.. Enumerable.Range(0, 484).Select(i => i % 121), .. street, .. street];
        int[] day = [.. Enumerable.Range(0, 484).Select(i => Scene.Start + (int)chance.Below((ulong)i, Scene.Days)), .. Enumerable.Repeat(Scene.Start + 39, 14)];
        var (circles, ellipses) = (Top(ScanCases.Of(sites, site, day), Scene.Asked), Top(ScanCases.Of(sites, site, day), Scene.Asked with { Ellipses = [3] }));
        Assert.True(ellipses.Llr > circles.Llr);
        Assert.Equal((3, 0), (ellipses.AxisRatio, ellipses.AxisAngle));
        Assert.Subset(ellipses.Sites.ToHashSet(), street.ToHashSet());
    }

    // Kulldorff et al. (2006): (4s/(s + 1)²)^a; for s = 3 that is three quarters to the power a.
    [Fact]
    public void A_long_ellipse_pays_for_its_length()
    {
        var cases = Scene.Cases(Scene.Sites(8, 40), 8, 300);
        var asked = Scene.Asked with { Ellipses = [3], Most = 1000 };
        var (free, paying) = (SpaceTimeScan.Run(cases, asked).Result, SpaceTimeScan.Run(cases, asked with { EllipsePenalty = 2 }).Result);
        Assert.All(free.Clusters, one => Assert.Equal(one.Llr, one.Statistic));
        Assert.Contains(paying.Clusters, one => one.AxisRatio == 3);
        Assert.All(paying.Clusters, one => Assert.Equal(one.AxisRatio == 1 ? one.Llr : one.Llr * 0.75 * 0.75, one.Statistic, 1e-12));
        Assert.Equal(paying.Clusters.OrderByDescending(one => one.Statistic), paying.Clusters);
        Assert.True(paying.Maxima.Zip(free.Maxima).All(pair => pair.First <= pair.Second) && paying.Maxima.Sum() < free.Maxima.Sum());
        Assert.All(paying.Clusters, one => Assert.Equal((1 + paying.Maxima.Count(other => other >= one.Statistic - 1e-9)) / 20d, one.P));
    }

    [Fact]
    public void Under_a_heavy_penalty_only_circles_are_left()
    {
        var cases = Scene.Cases(Scene.Sites(8, 40), 8, 300);
        var (circles, ellipses) = (SpaceTimeScan.Run(cases, Scene.Asked).Result, SpaceTimeScan.Run(cases, Scene.Asked with { Ellipses = [20], EllipsePenalty = 10 }).Result);
        Assert.Equal(circles.Clusters[0].Llr, ellipses.Clusters[0].Statistic);
        Assert.Equal(circles.Maxima, ellipses.Maxima);
    }

    [Fact]
    public void A_strong_gathering_hides_no_weaker_one_when_it_is_taken_out()
    {
        var sites = Scene.Sites(8, 40);
        var quiet = Scene.Cases(sites, 8, 200);
        int[] site = [.. quiet.Site, .. Enumerable.Repeat(3, 60), .. Enumerable.Repeat(31, 10)];
        int[] day = [.. quiet.Day, .. Enumerable.Repeat(Scene.Start + 39, 70)];
        var asked = Scene.Asked with { Replications = 99, Radius = 150 };
        var cases = ScanCases.Of(sites, site, day);
        var (once, again) = (SpaceTimeScan.Run(cases, asked).Result.Clusters, SpaceTimeScan.Run(cases, asked with { Iterative = true }).Result.Clusters);
        Assert.Equal(once[0].Sites, again[0].Sites);
        Assert.Contains(31, again[1].Sites);
        Assert.True(again[1].P < once.Single(one => one.Sites.Contains(31)).P || once.Single(one => one.Sites.Contains(31)).P == 0.01);
        Assert.True(again[^1].P > 0.05);
    }

    [Fact]
    public void Late_reports_stand_in_the_present_when_the_day_of_knowledge_counts()
    {
        var quiet = Scene.Cases(Scene.Sites(9, 30), 9, 200);
        int[] site = [.. quiet.Site, .. Enumerable.Repeat(5, 12)];
        int[] day = [.. quiet.Day, .. Enumerable.Repeat(Scene.Start + 10, 12)];
        int[] known = [.. quiet.Day, .. Enumerable.Repeat(Scene.Start + 39, 12)];
        var cases = ScanCases.Of(quiet.Sites, site, day) with { Known = known };
        var late = Top(cases, Scene.Asked with { Clock = ScanClock.Known });
        Assert.Contains(5, late.Sites);
        Assert.Equal(DateOnly.FromDayNumber(Scene.Start + 39), late.KnownOn!.Value.Last);
        Assert.Equal(DateOnly.FromDayNumber(Scene.Start + 10), late.HappenedOn.First);
        Assert.DoesNotContain(5, Top(cases, Scene.Asked).Sites);
    }

    [Fact]
    public void What_was_not_yet_known_is_left_out_and_said()
    {
        var quiet = Scene.Cases(Scene.Sites(9, 30), 9, 200);
        var found = SpaceTimeScan.Run(quiet with { Known = [.. quiet.Day.Select((day, i) => i < 7 ? Scene.Start + 100 : day)] }, Scene.Asked);
        Assert.Equal(193, found.Result.Cases);
        Assert.Equal(["left-out", "independence-unknown", "looks-not-adjusted", "late-reports"], found.Caveats.Select(one => one.Code));
    }

    [Fact]
    public void One_voice_that_makes_most_of_a_gathering_is_told()
    {
        var quiet = Scene.Cases(Scene.Sites(10, 30), 10, 150);
        int[] site = [.. quiet.Site, .. Enumerable.Repeat(4, 20)];
        int[] day = [.. quiet.Day, .. Enumerable.Repeat(Scene.Start + 39, 20)];
        var cases = ScanCases.Of(quiet.Sites, site, day) with { Channel = [.. site.Select((_, i) => i < 150 ? i % 3 : 9)], Group = [.. Enumerable.Range(0, 170)] };
        var found = SpaceTimeScan.Run(cases, Scene.Asked);
        var top = found.Result.Clusters[0];
        Assert.True(top.Channels!.LargestShare >= 20d / top.Cases);
        Assert.Equal((top.Cases, 1d / top.Cases), (top.Groups!.Distinct, top.Groups.LargestShare));
        Assert.Contains(found.Caveats, one => one.Code == "one-voice");
        Assert.DoesNotContain(found.Caveats, one => one.Code == "independence-unknown");
    }

    [Fact]
    public void Reports_of_unknown_origin_say_so() =>
        Assert.Contains(SpaceTimeScan.Run(Scene.Cases(Scene.Sites(10, 30), 10, 150), Scene.Asked).Caveats, one => one.Code == "independence-unknown");

    [Fact]
    public void A_finding_can_be_said_again_from_what_it_carries()
    {
        var cases = Scene.Cases(Scene.Sites(10, 30), 10, 150);
        var found = SpaceTimeScan.Run(cases, Scene.Asked);
        Assert.Equal(("scan", 7UL, Scene.Days), (found.Method, found.Seed!.Value, found.Span!.Value.Days));
        Assert.Equal(found.Result.Maxima, SpaceTimeScan.Run(cases, found.Options).Result.Maxima);
        Assert.Contains(found.Result.Clusters[0].Cases.ToString(System.Globalization.CultureInfo.InvariantCulture), found.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Gatherings_share_no_place_and_the_strongest_comes_first()
    {
        var found = SpaceTimeScan.Run(Scene.Cases(Scene.Sites(12, 60), 12, 400), Scene.Asked with { Most = 5 }).Result.Clusters;
        Assert.Equal(5, found.Count);
        Assert.Equal(found.Sum(one => one.Sites.Count), found.SelectMany(one => one.Sites).Distinct().Count());
        Assert.Equal(found.OrderByDescending(one => one.Llr), found);
    }

    [Theory]
    [InlineData(ScanUnit.Month, "2025-04-01", "2025-04-09")]
    [InlineData(ScanUnit.Year, "2025-03-01", "2025-04-09")]
    public void Steps_of_months_and_years_are_those_of_the_calendar(ScanUnit unit, string from, string to)
    {
        var span = new UnitAxis(new DaySpan(DateOnly.FromDayNumber(Scene.Start), DateOnly.FromDayNumber(Scene.Start + 39)), unit);
        Assert.Equal((from, to), ($"{span.FirstDay(span.Count - 1):yyyy-MM-dd}", $"{span.LastDay(span.Count - 1):yyyy-MM-dd}"));
    }

    [Fact]
    public void Windows_given_in_days_become_steps()
    {
        var asked = Scene.Asked with { Shortest = 28, Longest = 3660 };
        Assert.Equal((1, 10), (asked.InStepsOf(ScanUnit.Year).Shortest, asked.InStepsOf(ScanUnit.Year).Longest));
        Assert.Equal((1, 120), (asked.InStepsOf(ScanUnit.Month).Shortest, asked.InStepsOf(ScanUnit.Month).Longest));
        Assert.Equal((28, 3660), (asked.InStepsOf(ScanUnit.Day).Shortest, asked.InStepsOf(ScanUnit.Day).Longest));
    }

    private static ScanCluster Top(ScanCases cases, ScanOptions options) => SpaceTimeScan.Run(cases, options).Result.Clusters[0];
}
