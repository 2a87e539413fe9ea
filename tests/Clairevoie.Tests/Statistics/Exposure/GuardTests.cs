using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Exposure;

public sealed class GuardTests
{
    private static readonly ExposureOptions Options = new() { Seed = 4 };

    [Fact]
    public void Events_discovered_where_nobody_patrolled_are_refused() =>
        Assert.Equal("discovered-without-hours", Assert.Throws<DataRefusedException>(() => new PatrolledArea(3, 1, 0)).Code);

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(0, -1, 1)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, double.NaN)]
    [InlineData(0, 0, double.PositiveInfinity)]
    public void Numbers_that_are_none_are_refused(long reported, long discovered, double hours) =>
        Assert.Equal("negative-count", Assert.Throws<DataRefusedException>(() => new PatrolledArea(reported, discovered, hours)).Code);

    [Fact]
    public void One_area_or_no_event_is_refused()
    {
        Assert.Equal("too-few-areas", Refused([new PatrolledArea(1, 1, 1)]));
        Assert.Equal("no-events", Refused([default, new PatrolledArea(0, 0, 3)]));
        Assert.Equal("exposure-events", Assert.Throws<DataRefusedException>(() => GuardAgainstFeedback.Keep([2], [true], [1, 1], Options)).Code);
        Assert.Equal("least-share", Assert.Throws<DataRefusedException>(() => new ExposureOptions { Seed = 1, LeastShare = 2 }).Code);
        Assert.Equal("warn-from", Assert.Throws<DataRefusedException>(() => new ExposureOptions { Seed = 1, WarnFrom = 0 }).Code);
    }

    [Fact]
    public void An_area_patrolled_ten_times_as_long_keeps_a_tenth_of_what_was_discovered()
    {
        var found = GuardAgainstFeedback.Of([new PatrolledArea(20, 10_000, 1000), new PatrolledArea(50, 1000, 100)], Options);
        var (often, rarely) = (found.Result.Areas[0], found.Result.Areas[1]);

        Assert.Equal(0.1, often.Keep!.Value, 1e-12);
        Assert.Equal(1, rarely.Keep!.Value, 1e-12);
        Assert.InRange(often.Kept, 1000 - 120, 1000 + 120);
        Assert.Equal(1000, rarely.Kept);
        Assert.Equal(often.PerHour, rarely.PerHour);
        Assert.Equal(11_000d / 11_070, found.Result.ShareDiscovered, 1e-12);
        Assert.Equal(often.Recorded.Reported + often.Kept, often.Corrected);
    }

    [Fact]
    public void The_uncorrected_rank_stands_beside_the_corrected_one()
    {
        var found = GuardAgainstFeedback.Of([new PatrolledArea(10, 90, 900), new PatrolledArea(60, 10, 100), new PatrolledArea(5, 20, 300)], Options);

        Assert.Equal([1, 2, 3], found.Result.Areas.Select(area => area.Rank));
        Assert.Equal(1, found.Result.Areas[1].CorrectedRank);
        Assert.Equal(1, found.Result.FollowsPatrol!.Value, 1e-12);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "may-feed-itself");
        Assert.Contains(found.Caveats, caveat => caveat.Code == "follows-patrol");
    }

    [Fact]
    public void A_layer_that_was_only_reported_is_left_as_it_is()
    {
        var found = GuardAgainstFeedback.Of([new PatrolledArea(10, 0, 5), new PatrolledArea(60, 0, 5), new PatrolledArea(5, 0, 5)], Options);

        Assert.Equal(0, found.Result.ShareDiscovered);
        Assert.All(found.Result.Areas, area => Assert.Equal(area.Rank, area.CorrectedRank));
        Assert.Empty(found.Caveats);
        Assert.Null(found.Result.FollowsPatrol);
    }

    [Fact]
    public void An_area_hardly_patrolled_is_set_aside_and_said_to_be()
    {
        var found = GuardAgainstFeedback.Of([new PatrolledArea(10, 30, 100), new PatrolledArea(10, 30, 200), new PatrolledArea(2, 1, 0.5), new PatrolledArea(2, 0, 0)], Options);

        Assert.Null(found.Result.Areas[2].Keep);
        Assert.Equal(0, found.Result.Areas[2].Kept);
        Assert.Equal(0.5, found.Result.Areas[1].Keep!.Value, 1e-12);
        Assert.Equal(["may-feed-itself", "areas-set-aside", "areas-unseen"], found.Caveats.Select(caveat => caveat.Code).Except(["follows-patrol"]));
    }

    [Fact]
    public void Events_one_by_one_are_kept_as_counts_are()
    {
        int[] areas = [.. Enumerable.Repeat(0, 500), .. Enumerable.Repeat(1, 40)];
        var discovered = areas.Select((_, at) => at % 5 != 0).ToArray();
        var kept = GuardAgainstFeedback.Keep(areas, discovered, [1000, 100], Options);
        var counted = GuardAgainstFeedback.Of([new PatrolledArea(100, 400, 1000), new PatrolledArea(8, 32, 100)], Options);

        Assert.All(discovered.Index().Where(one => !one.Item), one => Assert.True(kept[one.Index]));
        Assert.Equal(counted.Result.Areas[0].Corrected, kept.Take(500).Count(one => one));
        Assert.Equal(counted.Result.Areas[1].Corrected, kept.Skip(500).Count(one => one));
    }

    [Fact]
    public void Hours_counted_in_minutes_change_nothing()
    {
        PatrolledArea[] hours = [new(10, 90, 900), new(60, 10, 100), new(5, 20, 300)];
        PatrolledArea[] minutes = [.. hours.Select(area => new PatrolledArea(area.Reported, area.Discovered, area.Hours * 64))];

        Assert.Equal(GuardAgainstFeedback.Of(hours, Options).Result.Areas.Select(area => area.Kept), GuardAgainstFeedback.Of(minutes, Options).Result.Areas.Select(area => area.Kept));
    }

    [Fact]
    public void An_area_in_which_nothing_happened_is_an_area_like_another()
    {
        var found = GuardAgainstFeedback.Of([new PatrolledArea(0, 0, 10), new PatrolledArea(8, 2, 10)], Options);

        Assert.Equal([2, 1], found.Result.Areas.Select(area => area.Rank));
    }

    [Fact]
    public void The_warning_begins_at_the_share_that_was_asked_for()
    {
        PatrolledArea[] areas = [new(8, 2, 10), new(16, 4, 30)];

        Assert.Contains(GuardAgainstFeedback.Of(areas, Options).Caveats, caveat => caveat.Code == "may-feed-itself");
        Assert.Empty(GuardAgainstFeedback.Of(areas, Options with { WarnFrom = 0.21 }).Caveats);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Hours_that_are_none_are_refused_for_events_one_by_one(double hours) =>
        Assert.Equal("exposure-events", Assert.Throws<DataRefusedException>(() => GuardAgainstFeedback.Keep([0], [true], [hours], Options)).Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void An_event_in_an_area_that_is_none_is_refused(int area) =>
        Assert.Equal("exposure-events", Assert.Throws<DataRefusedException>(() => GuardAgainstFeedback.Keep([area], [true], [3], Options)).Code);

    [Fact]
    public void Ranks_are_correlated_as_spearman_has_it_ties_sharing_their_mean()
    {
        // Ranks 1, 2.5, 2.5, 4, 5 beside 2, 1, 3.5, 3.5, 5: 7.25 over 9.5.
        Assert.Equal(7.25 / 9.5, RankCorrelation.Of([1, 2, 2, 4, 5], [3, 1, 4, 4, 9])!.Value, 1e-15);
        Assert.Equal(-1, RankCorrelation.Of([1, 2, 3], [9, 4, 2])!.Value, 1e-15);
        Assert.Null(RankCorrelation.Of([1, 2, 3], [5, 5, 5]));
        Assert.Null(RankCorrelation.Of([5, 5, 5], [1, 2, 3]));
        Assert.Null(RankCorrelation.Of([1, 2], [1, 2]));
    }

    private static string Refused(PatrolledArea[] areas) => Assert.Throws<DataRefusedException>(() => GuardAgainstFeedback.Of(areas, Options)).Code;
}
