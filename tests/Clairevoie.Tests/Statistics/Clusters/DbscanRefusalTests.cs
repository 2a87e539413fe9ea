using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Clusters;

public sealed class DbscanRefusalTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-50)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_radius_that_is_no_distance_is_refused_at_birth(double radius) =>
        Assert.Equal("radius", Assert.Throws<DataRefusedException>(() => new DbscanOptions { Radius = radius }).Code);

    [Fact]
    public void A_core_of_no_point_is_refused() =>
        Assert.Equal("min-points", Assert.Throws<DataRefusedException>(() => new DbscanOptions { Radius = 1, MinPoints = 0 }).Code);

    [Fact]
    public void Days_before_now_are_refused() =>
        Assert.Equal("days", Assert.Throws<DataRefusedException>(() => new SpaceTimeDbscanOptions { Radius = 1, Days = -1 }).Code);

    [Fact]
    public void No_point_at_all_is_refused() =>
        Assert.Equal("no-points", Assert.Throws<DataRefusedException>(() => Dbscan.Of(PlanePoints.Empty, new() { Radius = 50 })).Code);

    [Fact]
    public void A_radius_that_is_nothing_beside_the_extent_is_refused_with_both() =>
        Assert.Contains("too small", Assert.Throws<DataRefusedException>(() => Dbscan.Of(PlanePoints.Of(new double[] { 0, 1e9 }, new double[] { 0, 1e9 }), new() { Radius = 1e-6 })).Says.English, StringComparison.Ordinal);

    [Fact]
    public void A_day_for_every_point_is_asked() =>
        Assert.Equal("lengths-differ", Assert.Throws<DataRefusedException>(() => SpaceTimeDbscan.Of(Drawn.Of(1, 20).Points, [], new() { Radius = 50 })).Code);

    [Fact]
    public void A_run_that_is_stopped_leaves_nothing() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Dbscan.Of(Drawn.Of(1, 200).Points, new() { Radius = 50 }, new Work(2, null, new CancellationToken(true))));

    [Fact]
    public void One_point_is_noise_and_the_reader_is_told_that_no_cluster_was_possible()
    {
        var finding = Dbscan.Of(PlanePoints.Of(new[] { 650000.5 }, new[] { 6860000.5 }), new() { Radius = 50 });
        Assert.Equal([-1], finding.Result.Labels.ToArray());
        Assert.Contains(finding.Caveats, caveat => caveat.Code == "fewer-points-than-a-core-needs");
    }

    [Fact]
    public void Ten_thousand_points_at_one_place_are_one_cluster_and_the_reader_is_told_why_it_may_be_none()
    {
        var finding = Dbscan.Of(PlanePoints.Of(Enumerable.Repeat(652000d, 10_000).ToArray(), Enumerable.Repeat(6862000d, 10_000).ToArray()), new() { Radius = 50 });
        Assert.Equal(10_000, Assert.Single(finding.Result.Clusters).Points);
        Assert.Equal(["one-cluster-holds-most", "many-points-together"], finding.Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void A_run_with_nothing_to_warn_of_carries_no_caveat() =>
        Assert.Empty(Dbscan.Of(Spread(), new() { Radius = 60, MinPoints = 3 }).Caveats);

    private static PlanePoints Spread() => PlanePoints.Of(
        Enumerable.Range(0, 30).Select(i => 650000d + (i / 3 * 1000) + (i % 3 * 50)).ToArray(),
        Enumerable.Repeat(6860000d, 30).ToArray());
}
