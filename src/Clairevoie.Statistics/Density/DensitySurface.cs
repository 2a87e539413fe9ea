namespace Clairevoie.Statistics.Density;

/// <summary>Events per square metre over the period, pixel by pixel.</summary>
/// <param name="Frame">The rectangle and its pixels.</param>
/// <param name="Values">One per pixel, row after row from the south; not a number outside the window.</param>
/// <param name="Events">How many events made it.</param>
/// <param name="LeftOut">How many stood outside and were left out.</param>
public sealed record DensitySurface(RasterFrame Frame, ReadOnlyMemory<double> Values, int Events, int LeftOut)
{
    /// <summary>The sum of the values times the area of a pixel: events that the surface holds.</summary>
    public double Mass => Sum(Values.Span) * Frame.PixelArea;

    /// <summary>The pixel of the largest value, the first of equal ones; -1 where no pixel has a value.</summary>
    public int Peak
    {
        get
        {
            var (peak, most) = (-1, double.NegativeInfinity);
            var values = Values.Span;
            for (var i = 0; i < values.Length; i++)
                if (values[i] > most) (peak, most) = (i, values[i]);
            return peak;
        }
    }

    /// <summary>The largest value; not a number where no pixel has one.</summary>
    public double Max => Peak is var peak and >= 0 ? Values.Span[peak] : double.NaN;

    /// <summary>The value of one pixel.</summary>
    public double At(int column, int row) => Values.Span[(row * Frame.Columns) + column];

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values)
            if (!double.IsNaN(value)) sum += value;
        return sum;
    }
}
