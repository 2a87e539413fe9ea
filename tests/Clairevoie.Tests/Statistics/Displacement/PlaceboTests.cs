using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class PlaceboTests
{
    private static readonly PlaceboOptions Options = new() { Periods = 4, Seed = 3 };

    [Fact]
    public void A_past_too_short_or_too_few_zones_are_refused()
    {
        Assert.Equal("past-too-short", Refused(Quiet(zones: 30, periods: 7)));
        Assert.Equal("too-few-zones", Refused(Quiet(zones: 10, periods: 60)));
        Assert.Equal("zone-areas", Assert.Throws<DataRefusedException>(() => new ZoneHistory([[1], [2]], [0], [1], [1])).Code);
        Assert.Equal("zone-counts", Assert.Throws<DataRefusedException>(() => new ZoneHistory([[1], [2, 3], [4]], [0], [1], [2])).Code);
        Assert.Equal("zone-places", Assert.Throws<DataRefusedException>(() => Quiet(30, 60) with { Places = PlanePoints.Empty }).Code);
    }

    [Fact]
    public void An_action_without_events_has_no_rank() =>
        Assert.Equal("counts-too-small", Assert.Throws<DataRefusedException>(() => RankAmongPlacebos.Of(Actions.Counts(3, 1, 20, 20, 40, 40), Quiet(30, 60), Options, Work.Plain)).Code);

    [Fact]
    public void An_action_that_emptied_its_target_stands_first()
    {
        var found = RankAmongPlacebos.Of(Actions.Counts(80, 2, 80, 70, 160, 160), Quiet(40, 100), Options, Work.Plain);

        Assert.Equal(1d / 1000, found.Result.Areas.Total, 1e-12);
        Assert.Equal(1d / (found.Result.Dates.Usable + 1), found.Result.Dates.Total, 1e-12);
        Assert.Equal(100 - 8 + 1, found.Result.Dates.Usable);
        Assert.NotNull(found.Result.Areas.Quotient);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "few-placebo-dates");
    }

    [Fact]
    public void An_action_that_did_nothing_stands_in_the_middle()
    {
        var found = RankAmongPlacebos.Of(Actions.Counts(80, 80, 80, 80, 160, 160), Quiet(40, 100), Options, Work.Plain).Result;

        Assert.InRange(found.Areas.Total, 0.4, 0.6);
        Assert.InRange(found.Areas.Difference, 0.4, 0.6);
        Assert.Null(found.Areas.Quotient);
    }

    [Fact]
    public void One_thread_or_two_draw_the_same_placebos() =>
        Assert.Equal(
            RankAmongPlacebos.Of(Actions.Worked, Quiet(40, 100), Options, Work.Plain).Result,
            RankAmongPlacebos.Of(Actions.Worked, Quiet(40, 100), Options, new Work(Threads: 2)).Result);

    [Fact]
    public void Placebo_areas_hang_together_where_places_are_known_and_leave_the_action_alone()
    {
        var x = Enumerable.Range(0, 40).Select(zone => zone * 100d).ToArray();
        var history = Quiet(40, 100) with { Places = PlanePoints.Of(x, new double[40]) };
        var (target, buffer, control) = new PlaceboAreas(history, 5).Draw(0);

        Assert.Equal([2, 2, 4], new[] { target.Length, buffer.Length, control.Length });
        Assert.True(Math.Abs(target[0] - target[1]) <= 1);
        Assert.All(buffer, zone => Assert.True(target.Min(one => Math.Abs(one - zone)) <= 4));
        Assert.Equal(8, target.Concat(buffer).Concat(control).Distinct().Count());
        Assert.Empty(target.Concat(buffer).Concat(control).Intersect([0, 1, 2, 3]));
    }

    private static string Refused(ZoneHistory history) =>
        Assert.Throws<DataRefusedException>(() => RankAmongPlacebos.Of(Actions.Worked, history, Options, Work.Plain)).Code;

    /// <summary>Zones with ten events a period each, give or take chance; the first eight are the action's.</summary>
    private static ZoneHistory Quiet(int zones, int periods)
    {
        var counts = Enumerable.Range(0, zones).Select(zone => new DrawnCount(10, 1, new(17, (ulong)zone)))
            .Select(drawn => (IReadOnlyList<int>)[.. Enumerable.Range(0, periods).Select(period => drawn.At((ulong)period))]);
        return new ZoneHistory([.. counts], [0, 1], [2, 3], [4, 5, 6, 7]);
    }
}
