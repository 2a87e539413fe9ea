using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>Figures of spatstat 3.0 (Debian r-cran-spatstat 3.0-3): density.ppp, bw.ppl's criterion, densityEqualSplit.</summary>
public sealed class DensityOracleTests
{
    [Theory]
    [InlineData(EdgeCorrection.None, false, 9969.63790657438, 4.22182650156259e-08)]
    [InlineData(EdgeCorrection.Uniform, false, 9998.07207489015, 1.1737639500644e-07)]
    [InlineData(EdgeCorrection.Diggle, false, 10000, 5.14444643661471e-08)]
    [InlineData(EdgeCorrection.None, true, 8999.68764932996, double.NaN)]
    [InlineData(EdgeCorrection.Uniform, true, 9032.30653297743, double.NaN)]
    [InlineData(EdgeCorrection.Diggle, true, 9033, double.NaN)]
    public void Edges_and_windows_are_corrected_as_by_the_peer(EdgeCorrection edge, bool window, double mass, double corner)
    {
        var surface = KernelDensity.Of(Ground.Events(10_000), new() { Bandwidth = 250, Frame = Ground.Square(256), Edge = edge, Window = window ? Ground.FiveCorners : null }).Result;
        Assert.Equal(mass, surface.Mass, mass * 1e-12);
        Assert.Equal(0.00128601772068968, surface.Max, 1e-16);
        Assert.Equal((164, 97), (surface.Peak % 256, surface.Peak / 256));
        Assert.Equal(1.57993518317776e-05, surface.At(99, 99), 1e-18);
        Assert.Equal(corner, surface.At(0, 0), 1e-20);
        Assert.Equal(window ? 26128 : 0, surface.Values.ToArray().Count(double.IsNaN));
    }

    [Fact]
    public void A_quartic_hill_is_the_peers_with_the_same_standard_deviation()
    {
        var surface = KernelDensity.Of(Ground.Events(10_000), new() { Bandwidth = 500, Kernel = DensityKernel.Quartic, Frame = Ground.Square(256) }).Result;
        Assert.Equal(9977.27863128492, surface.Mass, 1e-7);
        Assert.Equal(0.00182341899441341, surface.Max, 1e-16);
        Assert.Equal(1.16350093109869e-05, surface.At(99, 99), 1e-18);
    }

    [Theory]
    [InlineData(BandwidthCriterion.Likelihood, 500, -10371.644620773917)]
    [InlineData(BandwidthCriterion.Likelihood, 1000, -10134.07316798715)]
    [InlineData(BandwidthCriterion.Likelihood, 2000, -10143.083124649189)]
    [InlineData(BandwidthCriterion.LeastSquares, 500, -5.0536315763012036e-09)]
    [InlineData(BandwidthCriterion.LeastSquares, 1000, -2.9840792712163448e-09)]
    [InlineData(BandwidthCriterion.LeastSquares, 2000, -2.1807921647660645e-09)]
    public void Criteria_of_the_bandwidth_are_those_computed_in_R(BandwidthCriterion criterion, double bandwidth, double score)
    {
        var all = SyntheticEvents.Of(10_000);
        var some = PlanePoints.Of(all.X.Where((_, i) => i % 20 == 0).ToArray(), all.Y.Where((_, i) => i % 20 == 0).ToArray());
        var tried = BandwidthSearch.Of(some, new(200, 4000) { Criterion = criterion }, new Work(2)).Result.Tried;
        Assert.Equal(score, tried.Single(one => Math.Abs(one.Bandwidth - bandwidth) < 1e-6).Score, Math.Abs(score) * 1e-12);
    }

    [Theory]
    [InlineData(0, 30.5, 0.00649198796131980)]
    [InlineData(1, 50.5, 0.00726351208546570)]
    [InlineData(4, 80.5, 0.00944237255078927)]
    [InlineData(2, 40.5, 0.00631995952540479)]
    [InlineData(3, 40.5, 0.00644396616361961)]
    [InlineData(5, 60.5, 0.00372158601086069)]
    [InlineData(4, 119.5, 0.00918648736606333)]
    public void Streets_carry_what_the_peer_lays_on_them_up_to_its_pixels(int piece, double middle, double density)
    {
        var found = NetworkDensity.Of(Streets(), PlanePoints.Of(new double[] { 30, 100, 180, 60 }, new double[] { 0, 50, 0, 80 }), new() { Bandwidth = 75 * Math.Sqrt(7), Part = 1 }).Result;
        Assert.Equal(density, found.Parts.Single(part => part.Piece == piece && part.Middle == middle).Density, density * 0.004);
    }

    private static StreetNetwork Streets() => StreetNetwork.Of(
        PlanePoints.Of(new double[] { 0, 100, 100, 0, 220, 100 }, new double[] { 0, 0, 80, 80, 0, 200 }),
        [(0, 1), (1, 2), (2, 3), (3, 0), (1, 4), (2, 5)]);
}
