using Clairevoie.Statistics.Density;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

public sealed class AdaptiveTests
{
    [Theory]
    [InlineData(EdgeCorrection.None)]
    [InlineData(EdgeCorrection.Diggle)]
    public void Each_hill_has_the_width_that_Abramson_gives_it(EdgeCorrection edge)
    {
        var drawn = Drawn.Of(12, 90);
        var options = new DensityOptions { Bandwidth = 130, Frame = Ground.Small, Adaptive = true, Edge = edge };
        var first = KernelDensity.Of(drawn.Points, options with { Adaptive = false, Edge = EdgeCorrection.None }).Result;
        double[] here = [.. drawn.X.Select((x, i) => first.Values.Span[first.Frame.Pixel(x, drawn.Y[i])])];
        var mean = Math.Exp(here.Average(Math.Log));
        double[] widths = [.. here.Select(one => 130 * Math.Min(5, Math.Sqrt(mean / one)))];
        var surface = KernelDensity.Of(drawn.Points, options).Result;
        var weights = widths.Select((width, i) => edge == EdgeCorrection.Diggle ? 1 / Over(surface.Frame, (x, y) => Height(drawn, i, width, x, y)) : 1).ToArray();
        for (var row = 0; row < 41; row += 4)
            for (var column = 0; column < 23; column += 3)
                Assert.Equal(widths.Select((width, i) => weights[i] * Height(drawn, i, width, surface.Frame.X(column), surface.Frame.Y(row))).Sum(), surface.At(column, row), 1e-15);
    }

    private static double Over(RasterFrame frame, Func<double, double, double> height) =>
        Enumerable.Range(0, frame.Count).Sum(pixel => height(frame.X(pixel % frame.Columns), frame.Y(pixel / frame.Columns))) * frame.PixelArea;

    private static double Height(Drawn drawn, int i, double width, double x, double y) =>
        Math.Exp(-(Math.Pow(drawn.X[i] - x, 2) + Math.Pow(drawn.Y[i] - y, 2)) / (2 * width * width)) / (2 * Math.PI * width * width);
}
