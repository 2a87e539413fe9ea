using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

public sealed class RelativeRiskTests
{
    internal static readonly RelativeRiskOptions Asked = new() { Bandwidth = 400, Frame = new(0, 0, 10_000, 10_000, 40, 40), Permutations = 199, Seed = 3 };

    [Fact]
    public void A_layer_without_points_is_refused() =>
        Assert.Equal("no-points", Assert.Throws<DataRefusedException>(() => RelativeRisk.Of(Even(1, 50), PlanePoints.Empty, Asked)).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    public void A_level_that_is_no_small_share_is_refused(double level) =>
        Assert.Equal("level", Assert.Throws<DataRefusedException>(() => Asked with { Level = level }).Code);

    [Fact]
    public void A_planted_heap_is_found_inside_a_closed_line_and_is_twice_as_dense_or_more()
    {
        var chance = new CounterChance(1, 5);
        var base500 = Even(1, 500);
        var with = PlanePoints.Of(
            base500.X.ToArray().Concat(Enumerable.Range(0, 60).Select(i => 6000 + (300 * chance.Real((ulong)i * 2)))).ToArray(),
            base500.Y.ToArray().Concat(Enumerable.Range(0, 60).Select(i => 4000 + (300 * chance.Real(((ulong)i * 2) + 1)))).ToArray());
        var surface = RelativeRisk.Of(with, Even(2, 900), Asked, new Work(2)).Result;
        var pixel = surface.Frame.Pixel(6150, 4150);
        Assert.True(surface.LogRatio.Span[pixel] > Math.Log(2));
        Assert.Equal(1d / 200, surface.Raised.Span[pixel]);
        Assert.Contains(surface.Contours, line => line.Raised && line.Closed && PlaneWindow.Of(PlanePoints.Of(line.Points.Select(at => at.X).ToArray(), line.Points.Select(at => at.Y).ToArray())).Contains(6150, 4150));
    }

    [Fact]
    public void A_layer_compared_with_itself_has_no_risk_anywhere()
    {
        var surface = RelativeRisk.Of(Even(4, 300), Even(4, 300), Asked).Result;
        Assert.All(surface.LogRatio.ToArray().Where(double.IsFinite), one => Assert.Equal(0, one, 1e-9));
    }

    [Fact]
    public void Threads_and_vectors_change_nothing()
    {
        var plain = RelativeRisk.Of(Even(1, 80), Even(2, 90), Asked, new Work(1) { Vectors = false }).Result;
        var other = RelativeRisk.Of(Even(1, 80), Even(2, 90), Asked, new Work(3)).Result;
        Assert.Equal(plain.LogRatio.ToArray(), other.LogRatio.ToArray());
        Assert.Equal(plain.Raised.ToArray(), other.Raised.ToArray());
        Assert.Equal(plain.Lowered.ToArray(), other.Lowered.ToArray());
        Assert.Equal(plain.Contours.SelectMany(line => line.Points), other.Contours.SelectMany(line => line.Points));
    }

    [Fact]
    public void Outside_the_window_nothing_is_said()
    {
        var window = PlaneWindow.Of(PlanePoints.Of(new double[] { 0, 5000, 5000, 0 }, new double[] { 0, 0, 10_000, 10_000 }));
        var finding = RelativeRisk.Of(Even(1, 80), Even(2, 90), Asked with { Window = window });
        Assert.True(double.IsNaN(finding.Result.Raised.Span[finding.Result.Frame.Pixel(7000, 5000)]));
        Assert.Equal(["pointwise", "points-outside"], finding.Caveats.Select(caveat => caveat.Code));
    }

    internal static PlanePoints Even(int seed, int count)
    {
        var chance = new CounterChance((ulong)seed, 77);
        var all = Enumerable.Range(0, count).Select(i => (ulong)i * 2).ToList();
        return PlanePoints.Of(all.Select(i => 10_000 * chance.Real(i)).ToArray(), all.Select(i => 10_000 * chance.Real(i + 1)).ToArray());
    }
}
