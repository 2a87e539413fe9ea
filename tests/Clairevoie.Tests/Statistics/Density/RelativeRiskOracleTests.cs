using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>
/// What the R package sparr 2.2.17 (R 4.2) says of 677 synthetic events, every third of them in the first layer:
/// bivariate.density(h0 = 1500, resolution = 64, edge = "none"), risk(log = TRUE), tolerance(method = "MC", ITER = 9999), set.seed(11).
/// </summary>
public sealed class RelativeRiskOracleTests
{
    private const int Permutations = 1999;

    private static readonly Lazy<RiskSurface> Found = new(Compared);

    [Theory]
    [InlineData(23, 19, 0.301668839, 0.136814)]
    [InlineData(23, 35, -0.0979714022, 0.682968)]
    [InlineData(27, 27, -0.0150797551, 0.522852)]
    [InlineData(27, 35, -0.315206209, 0.951095)]
    [InlineData(31, 35, -0.361535815, 0.944894)]
    [InlineData(31, 43, 0.143393078, 0.275628)]
    [InlineData(35, 39, 0.246257704, 0.108811)]
    [InlineData(39, 23, -0.365146155, 0.908591)]
    [InlineData(39, 39, 0.369514285, 0.060106)]
    [InlineData(39, 43, 0.82138399, 0.0010001)]
    [InlineData(43, 39, 0.37064725, 0.0729073)]
    [InlineData(43, 43, 0.987612477, 0.00120012)]
    public void Ratios_are_the_peers_and_p_within_what_two_drawings_differ_by(int row, int column, double ratio, double p)
    {
        var at = (row * 64) + column;
        Assert.Equal(ratio, Found.Value.LogRatio.Span[at], 1e-5);
        Assert.Equal(p, Found.Value.Raised.Span[at], 0.001 + (4 * Math.Sqrt(p * (1 - p) * ((1d / Permutations) + (1d / 9999)))));
    }

    [Fact]
    public void A_contour_runs_between_the_pixels_that_the_peer_finds_raised_and_those_it_does_not()
    {
        var frame = Ground.Square(64);
        var raised = Found.Value.Contours.Where(line => line.Raised && line.Closed)
            .Select(line => PlaneWindow.Of(PlanePoints.Of(line.Points.Select(at => at.X).ToArray(), line.Points.Select(at => at.Y).ToArray()))).ToList();
        Assert.Contains(raised, inside => inside.Contains(frame.X(43), frame.Y(39)) && inside.Contains(frame.X(43), frame.Y(43)));
        Assert.DoesNotContain(raised, inside => inside.Contains(frame.X(35), frame.Y(39)) || inside.Contains(frame.X(39), frame.Y(31)));
    }

    private static RiskSurface Compared()
    {
        var events = SyntheticEvents.Of(1000);
        int[] near = [.. Enumerable.Range(0, 1000).Where(i => Math.Abs(events.X[i] - 652_000) < 8000 && Math.Abs(events.Y[i] - 6_862_000) < 8000)];
        PlanePoints Layer(bool first) => PlanePoints.Of(
            near.Where((_, k) => k % 3 == 0 == first).Select(i => events.X[i]).ToArray(),
            near.Where((_, k) => k % 3 == 0 == first).Select(i => events.Y[i]).ToArray());
        return RelativeRisk.Of(Layer(true), Layer(false), new() { Bandwidth = 1500, Frame = Ground.Square(64), Permutations = Permutations, Seed = 1 }, new Work(2)).Result;
    }
}
