using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>One hill on the pixels, of volume one: what its heights at the centres must be multiplied with is found by summing them.</summary>
internal static class Hill
{
    /// <summary>A Gaussian is cut at this many bandwidths.</summary>
    public const double Cut = 8;

    /// <summary>How far a hill goes, metres.</summary>
    public static double Reach(DensityKernel kernel, double bandwidth) => kernel == DensityKernel.Gaussian ? Cut * bandwidth : bandwidth;

    /// <summary>Heights of a Gaussian along one axis, from its centre outwards; both sides together sum to one, or a little less where the frame is narrower.</summary>
    public static double[] Taps(double bandwidth, double step, int pixels)
    {
        var half = (int)Math.Min(Math.Ceiling(Cut * bandwidth / step), 10_000_000);
        var sum = 0d;
        for (var k = half; k >= 1; k--) sum += 2 * Bell(k * step / bandwidth);
        sum += 1;
        var taps = new double[Math.Min(half + 1, pixels)];
        for (var k = 0; k < taps.Length; k++) taps[k] = Bell(k * step / bandwidth) / sum;
        return taps;
    }

    /// <summary>An image with the hill laid on each of its pixels.</summary>
    public static double[] On(double[] image, DensityOptions options, Work work)
    {
        var frame = options.Frame;
        return options.Kernel == DensityKernel.Gaussian
            ? new Separable(frame, Taps(options.Bandwidth, frame.StepX, frame.Columns), Taps(options.Bandwidth, frame.StepY, frame.Rows), work).Of(image)
            : new Disc(frame, options.Bandwidth, work).Of(image);
    }

    private static double Bell(double deviations) => Math.Exp(-deviations * deviations / 2);
}
