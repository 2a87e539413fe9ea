using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Exposure;

public sealed class GuardBoundsTests
{
    private static readonly ExposureOptions Options = new() { Seed = 4, WarnFrom = 0.5, LeastShare = 0.1 };

    [Fact]
    public void An_area_without_an_hour_has_no_events_per_hour()
    {
        var areas = GuardAgainstFeedback.Of([new(3, 0, 0), new(3, 6, 12), new(4, 2, 8)], Options).Result.Areas;

        Assert.Equal([null, 0.5, 0.25], areas.Select(area => area.PerHour));
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(6, 5, false)]
    public void Half_discovered_is_as_much_as_is_warned_of(long reported, long discovered, bool said) =>
        Assert.Equal(said, GuardAgainstFeedback.Of([new(reported, discovered, 1), new(0, 0, 1)], Options).Caveats.Any(one => one.Code == "may-feed-itself"));

    // Mean hours 10: under one hour an area is set aside, at one it is the reference.
    [Theory]
    [InlineData(1, 3, null)]
    [InlineData(0.9, 3, "areas-set-aside")]
    [InlineData(0.9, 0, "areas-unseen")]
    public void An_area_patrolled_under_the_least_share_is_set_aside(double hours, long discovered, string? code)
    {
        var found = GuardAgainstFeedback.Of([new(50, discovered, hours), new(5, 2, 20 - hours)], Options);

        Assert.Equal(code, found.Caveats.Select(one => one.Code).SingleOrDefault(one => one.StartsWith("areas", StringComparison.Ordinal)));
        Assert.Equal(code is null ? 1 : null, found.Result.Areas[0].Keep);
        Assert.Equal(code is null ? hours / (20 - hours) : 1, found.Result.Areas[1].Keep!.Value, 1e-12);
        Assert.Equal(code is null ? discovered : 0, found.Result.Areas[0].Kept);
    }

    [Fact]
    public void One_unknown_area_or_one_wrong_hour_among_good_ones_is_refused()
    {
        Assert.All(
            new Action[]
            {
                () => GuardAgainstFeedback.Keep([0, 2], [true, true], [1, 1], Options), () => GuardAgainstFeedback.Keep([0, -1], [true, true], [1, 1], Options),
                () => GuardAgainstFeedback.Keep([0], [true, true], [1, 1], Options), () => GuardAgainstFeedback.Keep([0], [true], [1, -1], Options),
                () => GuardAgainstFeedback.Keep([0], [true], [1, double.PositiveInfinity], Options), () => GuardAgainstFeedback.Keep([], [], [], Options),
            },
            asked => Assert.Equal("exposure-events", Assert.Throws<DataRefusedException>(asked).Code));
        Assert.Equal([true, true], GuardAgainstFeedback.Keep([0, 1], [false, true], [0, 3], Options));
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, new double[] { 10, 20, 30, 40 }, 1.0)]
    [InlineData(new double[] { 1, 2, 3, 4 }, new double[] { 9, 7, 5, 1 }, -1.0)]
    [InlineData(new double[] { 1, 2, 3, 4 }, new double[] { 2, 1, 4, 3 }, 0.6)]
    [InlineData(new double[] { 1, 1, 2 }, new double[] { 1, 2, 3 }, 0.8660254037844387)]
    [InlineData(new double[] { 1, 2 }, new double[] { 1, 2 }, null)]
    [InlineData(new double[] { 1, 1, 1 }, new double[] { 1, 2, 3 }, null)]
    [InlineData(new double[] { 1, 2, 3 }, new double[] { 4, 4, 4 }, null)]
    public void The_rank_correlation_is_Spearman_s(double[] first, double[] second, double? correlation)
    {
        var found = RankCorrelation.Of(first, second);

        Assert.Equal(correlation is null, found is null);
        if (correlation is { } known) Assert.Equal(known, found!.Value, 1e-12);
    }
}
