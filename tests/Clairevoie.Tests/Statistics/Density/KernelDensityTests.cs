using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

public sealed class KernelDensityTests
{
    public static TheoryData<DensityKernel, Sampling, EdgeCorrection, bool> Every =>
        [.. from kernel in Enum.GetValues<DensityKernel>()
            from sampling in Enum.GetValues<Sampling>()
            from edge in Enum.GetValues<EdgeCorrection>()
            from window in new[] { false, true }
            select (kernel, sampling, edge, window)];

    [Theory]
    [MemberData(nameof(Every))]
    public void Threads_and_vectors_give_the_same_bits(DensityKernel kernel, Sampling sampling, EdgeCorrection edge, bool window)
    {
        var drawn = Drawn.Of(5, 400).Points;
        var options = Asked(kernel, sampling, edge, window);
        var plain = Bits(KernelDensity.Of(drawn, options, new Work(1) { Vectors = false }));
        foreach (var work in new[] { new Work(1), new Work(2), new Work(5) { Vectors = false } })
            Assert.Equal(plain, Bits(KernelDensity.Of(drawn, options, work)));
        if (edge != EdgeCorrection.Uniform)
            Assert.Equal(Bits(KernelDensity.Of(drawn, options with { Adaptive = true }, new Work(1) { Vectors = false })), Bits(KernelDensity.Of(drawn, options with { Adaptive = true }, new Work(3))));
    }

    [Theory]
    [InlineData(DensityKernel.Gaussian)]
    [InlineData(DensityKernel.Quartic)]
    public void An_exact_surface_is_the_sum_of_the_formula(DensityKernel kernel)
    {
        var drawn = Drawn.Of(6, 80);
        var surface = KernelDensity.Of(drawn.Points, Asked(kernel, Sampling.Exact, EdgeCorrection.None, false)).Result;
        for (var row = 0; row < 41; row++)
            for (var column = 0; column < 23; column++)
                Assert.Equal(Enumerable.Range(0, 80).Sum(i => Height(kernel, 130, Apart(drawn, i, surface.Frame.X(column), surface.Frame.Y(row)))), surface.At(column, row), 1e-16);
    }

    [Theory]
    [InlineData(DensityKernel.Gaussian)]
    [InlineData(DensityKernel.Quartic)]
    public void Smaller_pixels_bring_the_fast_rules_to_the_exact_surface(DensityKernel kernel)
    {
        var drawn = Drawn.Of(7, 300).Points;
        foreach (var rule in new[] { Sampling.Pixel, Sampling.Linear })
        {
            var (coarse, fine) = (Far(rule, 40), Far(rule, 160));
            Assert.True(fine < coarse / 3.5, $"{rule}: {fine} of {coarse}");
        }

        double Far(Sampling rule, int pixels)
        {
            var options = new DensityOptions { Bandwidth = 200, Kernel = kernel, Sampling = rule, Frame = new(649000, 6859000, 653000, 6863000, pixels, pixels) };
            var (fast, exact) = (KernelDensity.Of(drawn, options).Result, KernelDensity.Of(drawn, options with { Sampling = Sampling.Exact }).Result);
            return Math.Sqrt(fast.Values.ToArray().Zip(exact.Values.ToArray(), (a, b) => (a - b) * (a - b)).Average());
        }
    }

    [Theory]
    [InlineData(DensityKernel.Gaussian, Sampling.Pixel, false)]
    [InlineData(DensityKernel.Gaussian, Sampling.Pixel, true)]
    [InlineData(DensityKernel.Gaussian, Sampling.Exact, true)]
    [InlineData(DensityKernel.Quartic, Sampling.Pixel, true)]
    [InlineData(DensityKernel.Quartic, Sampling.Exact, false)]
    [InlineData(DensityKernel.Quartic, Sampling.Exact, true)]
    public void With_Diggles_correction_every_event_counts_one(DensityKernel kernel, Sampling sampling, bool window)
    {
        var surface = KernelDensity.Of(Drawn.Of(8, 200).Points, Asked(kernel, sampling, EdgeCorrection.Diggle, window)).Result;
        Assert.Equal(surface.Events, surface.Mass, 1e-9);
    }

    [Fact]
    public void An_even_ground_stays_even_to_its_border_under_uniform_correction()
    {
        var frame = new RasterFrame(0, 0, 3000, 3000, 30, 30);
        var centres = from row in Enumerable.Range(0, 30) from column in Enumerable.Range(0, 30) select (X: frame.X(column), Y: frame.Y(row));
        var points = PlanePoints.Of(centres.Select(at => at.X).ToArray(), centres.Select(at => at.Y).ToArray());
        foreach (var kernel in Enum.GetValues<DensityKernel>())
            Assert.All(KernelDensity.Of(points, new() { Bandwidth = 700, Kernel = kernel, Frame = frame, Edge = EdgeCorrection.Uniform }).Result.Values.ToArray(), value => Assert.Equal(1e-4, value, 1e-16));
    }

    [Fact]
    public void Adaptive_hills_are_narrower_in_the_crowd_and_wider_outside()
    {
        var drawn = Drawn.Of(9, 300).Points;
        var options = Asked(DensityKernel.Gaussian, Sampling.Exact, EdgeCorrection.None, false);
        var (one, many) = (KernelDensity.Of(drawn, options).Result, KernelDensity.Of(drawn, options with { Adaptive = true }).Result);
        Assert.True(many.Max > one.Max);
        Assert.True(many.Values.ToArray().Min() > one.Values.ToArray().Min());
    }

    [Fact]
    public void A_hole_of_the_window_has_no_value()
    {
        var surface = KernelDensity.Of(Drawn.Of(5, 400).Points, Asked(DensityKernel.Gaussian, Sampling.Pixel, EdgeCorrection.Uniform, true)).Result;
        for (var row = 0; row < 41; row++)
            for (var column = 0; column < 23; column++)
                Assert.Equal(!Ground.WithHole.Contains(surface.Frame.X(column), surface.Frame.Y(row)), double.IsNaN(surface.At(column, row)));
        Assert.Contains(surface.Values.ToArray(), double.IsNaN);
    }

    [Fact]
    public void The_sentence_tells_the_densest_place_in_events_per_square_kilometre()
    {
        var points = PlanePoints.Of(new double[] { 1011, 1013, 1490 }, new double[] { 1011, 1014, 1490 });
        var says = KernelDensity.Of(points, new() { Bandwidth = 50, Frame = new(1000, 1000, 1500, 1500, 50, 50) }).Says;
        Assert.Equal("3 events; density is highest near (1015, 1015): 127 events per km² over the period.", says.English);
        Assert.StartsWith("3 faits ; la densité est la plus forte vers (1015, 1015)", says.French, StringComparison.Ordinal);
    }

    private static DensityOptions Asked(DensityKernel kernel, Sampling sampling, EdgeCorrection edge, bool window) =>
        new() { Bandwidth = 130, Kernel = kernel, Sampling = sampling, Edge = edge, Frame = Ground.Small, Window = window ? Ground.WithHole : null };

    private static long[] Bits(Finding<DensityOptions, DensitySurface> finding) => [.. finding.Result.Values.ToArray().Select(BitConverter.DoubleToInt64Bits)];

    private static double Apart(Drawn drawn, int i, double x, double y) => Math.Sqrt(Math.Pow(drawn.X[i] - x, 2) + Math.Pow(drawn.Y[i] - y, 2));

    private static double Height(DensityKernel kernel, double width, double apart) => kernel == DensityKernel.Gaussian
        ? Math.Exp(-apart * apart / (2 * width * width)) / (2 * Math.PI * width * width)
        : 3 / (Math.PI * width * width) * Math.Pow(Math.Max(0, 1 - (apart * apart / (width * width))), 2);
}
