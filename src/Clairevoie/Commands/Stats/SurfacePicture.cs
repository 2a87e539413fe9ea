using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>Draws a surface as squares of grey-blue, darker where it is higher; pixels are put together until the picture is of a size that can be read.</summary>
internal static class SurfacePicture
{
    private const int Squares = 96;
    private const int Shades = 24;

    /// <summary>A picture of a surface alone.</summary>
    public static string Of(RasterFrame frame, ReadOnlySpan<double> values, string title, Func<double, double> share)
    {
        var picture = new PlanePicture(new Box(frame.West, frame.South, frame.East, frame.North));
        Fill(picture, frame, values, share);
        picture.Explain(Shade(1), "the highest density");
        picture.Explain(Shade(0.5), "half of it");
        return picture.Svg(title);
    }

    /// <summary>Fills a picture with a surface.</summary>
    public static void Fill(PlanePicture picture, RasterFrame frame, ReadOnlySpan<double> values, Func<double, double> share)
    {
        var side = Math.Max(frame.East - frame.West, frame.North - frame.South) / Squares;
        for (var y = frame.South; y < frame.North - (side / 2); y += side)
            for (var x = frame.West; x < frame.East - (side / 2); x += side)
                if (values[frame.Pixel(x + (side / 2), y + (side / 2))] is var value && double.IsFinite(value) && Math.Round(share(value) * Shades) is var shade and > 0)
                    picture.Cell(x, y, side, Shade(shade / Shades));
    }

    private static string Shade(double share) => $"#{Mixed(0xEE, 0x12, share):x2}{Mixed(0xF1, 0x3A, share):x2}{Mixed(0xF4, 0x66, share):x2}";

    private static int Mixed(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));
}
