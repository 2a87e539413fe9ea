using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

public sealed class DensityRefusalTests
{
    private static readonly DensityOptions Asked = new() { Bandwidth = 250, Frame = Ground.Square(64) };

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_bandwidth_that_is_no_distance_is_refused_at_birth(double bandwidth) =>
        Assert.Equal("bandwidth", Code(() => Asked with { Bandwidth = bandwidth }));

    [Theory]
    [InlineData(10, 0, 10, 10, 5, 5, "extent")]
    [InlineData(0, 10, 10, 0, 5, 5, "extent")]
    [InlineData(0, 0, double.NaN, 10, 5, 5, "extent")]
    [InlineData(0, 0, 10, 10, 0, 5, "pixels")]
    [InlineData(0, 0, 10, 10, 50_000, 50_000, "pixels")]
    public void A_frame_without_area_or_with_too_many_pixels_is_refused(double west, double south, double east, double north, int columns, int rows, string code) =>
        Assert.Equal(code, Code(() => new RasterFrame(west, south, east, north, columns, rows)));

    [Fact]
    public void No_point_at_all_is_refused() => Assert.Equal("no-points", Code(() => KernelDensity.Of(PlanePoints.Empty, Asked)));

    [Fact]
    public void Points_elsewhere_are_refused() =>
        Assert.Equal("all-outside", Code(() => KernelDensity.Of(PlanePoints.Of(new double[] { 0, 5 }, new double[] { 0, 5 }), Asked)));

    [Fact]
    public void Swapped_axes_are_seen_and_the_remedy_is_told()
    {
        var events = SyntheticEvents.Of(100);
        Assert.Equal("axes-swapped", Code(() => KernelDensity.Of(PlanePoints.Of(events.Y, events.X), Asked)));
    }

    [Fact]
    public void A_window_of_two_corners_or_between_pixels_is_refused()
    {
        Assert.Equal("window", Code(() => PlaneWindow.Of()));
        Assert.Equal("window", Code(() => PlaneWindow.Of(PlanePoints.Of(new double[2], new double[2]))));
        var thin = PlaneWindow.Of(PlanePoints.Of(new double[] { 650_001, 650_002, 650_002 }, new double[] { 6_860_001, 6_860_001, 6_860_002 }));
        Assert.Equal("window-thin", Code(() => KernelDensity.Of(PlanePoints.Of(new double[] { 650_001.9 }, new double[] { 6_860_001.2 }), Asked with { Window = thin })));
    }

    [Fact]
    public void Hills_of_different_widths_have_no_uniform_correction() =>
        Assert.Equal("edge-adaptive", Code(() => KernelDensity.Of(Ground.Events(100), Asked with { Adaptive = true, Edge = EdgeCorrection.Uniform })));

    [Fact]
    public void Every_caveat_appears_where_it_applies_and_nowhere_else()
    {
        Assert.Empty(KernelDensity.Of(Ground.Events(100), Asked with { Bandwidth = 2000, Edge = EdgeCorrection.Uniform }).Caveats);
        var one = PlanePoints.Of(new double[] { 636_010, 0 }, new double[] { 6_846_010, 0 });
        Assert.Equal(["points-outside", "few-events", "pixels-coarse", "mass-lost"], KernelDensity.Of(one, Asked).Caveats.Select(caveat => caveat.Code));
        Assert.Contains(KernelDensity.Of(one, Asked with { Bandwidth = 20_000 }).Caveats, caveat => caveat.Code == "bandwidth-wide");
    }

    [Fact]
    public void All_events_at_one_point_are_told()
    {
        var heap = PlanePoints.Of(Enumerable.Repeat(652_000d, 40).ToArray(), Enumerable.Repeat(6_862_000d, 40).ToArray());
        Assert.Contains(KernelDensity.Of(heap, Asked with { Bandwidth = 2000 }).Caveats, caveat => caveat.Code == "one-place");
    }

    [Fact]
    public void Ten_thousand_points_at_one_place_are_one_hill()
    {
        var heap = PlanePoints.Of(Enumerable.Repeat(652_000d, 10_000).ToArray(), Enumerable.Repeat(6_862_000d, 10_000).ToArray());
        Assert.Equal(10_000, KernelDensity.Of(heap, Asked with { Bandwidth = 2000 }).Result.Mass, 1e-6);
    }

    [Fact]
    public void A_search_that_cannot_compare_is_refused()
    {
        var two = PlanePoints.Of(new double[] { 0, 900_000 }, new double[2]);
        Assert.Equal("bandwidth-range", Code(() => new BandwidthOptions(10, 5)));
        Assert.Equal("too-few-events", Code(() => BandwidthSearch.Of(PlanePoints.Empty, new(10, 50))));
        Assert.Equal("bandwidth-range", Code(() => BandwidthSearch.Of(two, new(10, 50))));
        var far = PlanePoints.Of(Enumerable.Range(0, 50_001).Select(i => 20d * i).ToArray(), Enumerable.Range(0, 50_001).Select(i => 20d * i).ToArray());
        Assert.Equal("bandwidth-fine", Code(() => BandwidthSearch.Of(far, new(10, 50))));
    }

    [Fact]
    public void A_best_bandwidth_at_the_end_of_the_range_and_shared_addresses_are_told()
    {
        var heap = PlanePoints.Of(Enumerable.Range(0, 60).Select(i => 1000d * (i / 3)).ToArray(), new double[60]);
        Assert.Equal(["end-of-range", "many-points-together"], BandwidthSearch.Of(heap, new(10, 500) { Criterion = BandwidthCriterion.LeastSquares }).Caveats.Select(caveat => caveat.Code));
    }

    private static string Code(Func<object> asked) => Assert.Throws<DataRefusedException>(asked).Code;
}
