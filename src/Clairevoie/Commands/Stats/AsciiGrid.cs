using System.Globalization;
using System.Text;
using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>A surface as an Esri ASCII grid: a header, then rows from the north. Pixels that are no squares have <c>dx</c> and <c>dy</c>, as GDAL reads them.</summary>
internal static class AsciiGrid
{
    private const string Nothing = "-9999";

    public static string Of(RasterFrame frame, ReadOnlySpan<double> values)
    {
        var square = Math.Abs(frame.StepX - frame.StepY) <= 1e-9 * frame.StepX;
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"ncols {frame.Columns}\nnrows {frame.Rows}\nxllcorner {frame.West:R}\nyllcorner {frame.South:R}\n")
            .Append(square ? string.Create(CultureInfo.InvariantCulture, $"cellsize {frame.StepX:R}\n") : string.Create(CultureInfo.InvariantCulture, $"dx {frame.StepX:R}\ndy {frame.StepY:R}\n"))
            .Append("NODATA_value ").Append(Nothing).Append('\n');
        for (var row = frame.Rows - 1; row >= 0; row--)
        {
            for (var column = 0; column < frame.Columns; column++)
            {
                var value = values[(row * frame.Columns) + column];
                text.Append(column == 0 ? "" : " ").Append(double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : Nothing);
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
