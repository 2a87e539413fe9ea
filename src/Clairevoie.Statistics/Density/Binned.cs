namespace Clairevoie.Statistics.Density;

/// <summary>Points counted by pixel.</summary>
internal static class Binned
{
    /// <summary>An image of weights, by one of the two rules that need no more than one look at each point.</summary>
    public static double[] Of(KeptPoints points, RasterFrame frame, Sampling rule, double[]? weights)
    {
        var image = new double[frame.Count];
        for (var i = 0; i < points.Count; i++)
        {
            var weight = weights is null ? 1 : weights[i];
            if (rule == Sampling.Pixel) image[frame.Pixel(points.X[i], points.Y[i])] += weight;
            else Share(image, frame, (points.X[i], points.Y[i]), weight);
        }

        return image;
    }

    private static void Share(double[] image, RasterFrame frame, (double X, double Y) at, double weight)
    {
        var (left, right, east) = Between((at.X - frame.X(0)) / frame.StepX, frame.Columns);
        var (low, high, north) = Between((at.Y - frame.Y(0)) / frame.StepY, frame.Rows);
        image[(low * frame.Columns) + left] += weight * (1 - east) * (1 - north);
        image[(low * frame.Columns) + right] += weight * east * (1 - north);
        image[(high * frame.Columns) + left] += weight * (1 - east) * north;
        image[(high * frame.Columns) + right] += weight * east * north;
    }

    // The two nearest centres and the share of the second; within half a pixel of the border there is one only.
    private static (int First, int Second, double Share) Between(double steps, int count)
    {
        var first = (int)Math.Clamp(Math.Floor(steps), 0, count - 1);
        return (first, Math.Min(first + 1, count - 1), Math.Clamp(steps - first, 0, 1));
    }
}
