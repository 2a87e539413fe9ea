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

    /// <summary>Fills a picture with a surface; squares of one shade that follow each other are drawn as one.</summary>
    public static void Fill(PlanePicture picture, RasterFrame frame, ReadOnlySpan<double> values, Func<double, double> share)
    {
        var side = Math.Max(frame.East - frame.West, frame.North - frame.South) / Squares;
        var (columns, rows) = ((int)Math.Round((frame.East - frame.West) / side), (int)Math.Round((frame.North - frame.South) / side));
        for (var row = 0; row < rows; row++)
        {
            var begun = 0;
            for (var column = 1; column <= columns; column++)
            {
                var shade = At(begun, row, values);
                if (column < columns && At(column, row, values) == shade) continue;
                if (shade > 0) picture.Area(Strip(frame, side, row, (begun, column)), Shade(shade / (double)Shades), 1);
                begun = column;
            }
        }

        int At(int column, int row, ReadOnlySpan<double> all) =>
            all[frame.Pixel(frame.West + ((column + 0.5) * side), frame.South + ((row + 0.5) * side))] is var value && double.IsFinite(value) ? (int)Math.Round(share(value) * Shades) : 0;
    }

    private static IEnumerable<(double X, double Y)> Strip(RasterFrame frame, double side, int row, (int From, int Until) columns)
    {
        var (west, east) = (frame.West + (columns.From * side), frame.West + (columns.Until * side));
        var (south, north) = (frame.South + (row * side), frame.South + ((row + 1) * side));
        return [(west, south), (east, south), (east, north), (west, north)];
    }

    private static string Shade(double share) => $"#{Mixed(0xEE, 0x12, share):x2}{Mixed(0xF1, 0x3A, share):x2}{Mixed(0xF4, 0x66, share):x2}";

    private static int Mixed(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));
}
