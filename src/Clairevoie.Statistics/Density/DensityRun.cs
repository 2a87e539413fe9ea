using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>One surface, from the points that were kept to the values outside the window taken away.</summary>
internal sealed class DensityRun(DensityOptions options, Work work)
{
    /// <summary>Abramson's hills are at most this many bandwidths wide.</summary>
    private const double Widest = 5;

    private readonly bool[]? mask = options.Window?.Mask(options.Frame);

    /// <summary>The surface.</summary>
    public DensitySurface Of(KeptPoints points)
    {
        if (mask is not null && !mask.Contains(true))
            throw DataRefusedException.Because("window-thin", "Aucun pixel n'a son centre dans le contour : prenez des pixels plus petits.", "No pixel has its centre in the window: take smaller pixels.");
        var exact = options.Adaptive || options.Sampling == Sampling.Exact;
        var values = exact ? Exactly(points) : ByPixel(points);
        work.Progress?.Report(0.9);
        if (options.Edge == EdgeCorrection.Uniform) Divide(values, Inside());
        for (var i = 0; mask is not null && i < values.Length; i++)
            if (!mask[i]) values[i] = double.NaN;
        work.Progress?.Report(1);
        return new DensitySurface(options.Frame, values, points.Count, points.LeftOut);
    }

    private double[] ByPixel(KeptPoints points)
    {
        var weights = options.Edge == EdgeCorrection.Diggle ? Weights(Looked(Inside(), points)) : null;
        var image = Binned.Of(points, options.Frame, options.Sampling, weights);
        work.Progress?.Report(0.3);
        var values = Hill.On(image, options, work);
        for (var i = 0; i < values.Length; i++) values[i] /= options.Frame.PixelArea;
        return values;
    }

    private double[] Exactly(KeptPoints points)
    {
        var hills = new ExactHills(options.Frame, options.Kernel, work);
        var bandwidths = options.Adaptive ? Bandwidths(points) : [.. Enumerable.Repeat(options.Bandwidth, points.Count)];
        work.Progress?.Report(0.2);
        var weights = options.Edge == EdgeCorrection.Diggle ? Weights(hills.Inside(points, bandwidths, mask)) : [.. Enumerable.Repeat(1d, points.Count)];
        return hills.Sum(points, bandwidths, weights);
    }

    private double[] Bandwidths(KeptPoints points)
    {
        var first = Looked(Hill.On(Binned.Of(points, options.Frame, Sampling.Pixel, null), options, work), points);
        var mean = Math.Exp(first.Sum(Math.Log) / first.Length);
        return Array.ConvertAll(first, here => options.Bandwidth * Math.Min(Widest, Math.Sqrt(mean / here)));
    }

    // For every pixel, the share of a hill around it that lies inside. In a rectangle, a Gaussian's is a product.
    private double[] Inside()
    {
        var frame = options.Frame;
        if (mask is not null || options.Kernel != DensityKernel.Gaussian) return Hill.On(Ground(), options, work);
        var (alongX, alongY) = (Shares(Hill.Taps(options.Bandwidth, frame.StepX, frame.Columns), frame.Columns), Shares(Hill.Taps(options.Bandwidth, frame.StepY, frame.Rows), frame.Rows));
        var shares = new double[frame.Count];
        Parts.Run(frame.Rows, work, (from, until) =>
        {
            for (var row = from; row < until; row++)
                for (var column = 0; column < frame.Columns; column++) shares[(row * frame.Columns) + column] = alongX[column] * alongY[row];
        });
        return shares;
    }

    private double[] Ground()
    {
        var ground = new double[options.Frame.Count];
        for (var i = 0; i < ground.Length; i++) ground[i] = mask is null || mask[i] ? 1 : 0;
        return ground;
    }

    private static double[] Shares(double[] taps, int pixels)
    {
        var upTo = new double[taps.Length];
        for (var k = 1; k < taps.Length; k++) upTo[k] = upTo[k - 1] + taps[k];
        return [.. Enumerable.Range(0, pixels).Select(at => taps[0] + upTo[Math.Min(at, taps.Length - 1)] + upTo[Math.Min(pixels - 1 - at, taps.Length - 1)])];
    }

    private double[] Looked(double[] image, KeptPoints points)
    {
        var values = new double[points.Count];
        for (var i = 0; i < values.Length; i++) values[i] = image[options.Frame.Pixel(points.X[i], points.Y[i])];
        return values;
    }

    private static double[] Weights(double[] inside) =>
        Array.ConvertAll(inside, share => share > 0 ? 1 / share : throw DataRefusedException.Because("window-thin", "Un fait est dans le contour, mais aucun pixel autour de lui n'y a son centre : prenez des pixels plus petits.", "An event lies in the window, but no pixel around it has its centre there: take smaller pixels."));

    private static void Divide(double[] values, double[] by)
    {
        for (var i = 0; i < values.Length; i++) values[i] /= by[i];
    }
}
