using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>
/// The criteria of a bandwidth for more events than all pairs can be compared of: events are counted on squares of an eighth of
/// each bandwidth, and hills laid on the squares. Two events that stand anywhere in their squares are apart by a sixth of a
/// square's area more in variance; the hills are as much narrower, so that the error falls with the fourth power of the side.
/// An event is never less likely than its nearest neighbour alone makes it, which is known exactly.
/// </summary>
internal sealed class BinnedValidation
{
    private const int PerBandwidth = 8;
    private const int MostPixels = 16_000_000;
    private const int Chunk = 1 << 16;

    /// <summary>Smaller sums are what rounding leaves of nothing.</summary>
    private const double Nothing = 1e-12;

    private readonly PlanePoints points;
    private readonly BandwidthOptions options;
    private readonly Work work;
    private readonly double[] nearest;
    private readonly (double West, double South, double East, double North) box;

    public BinnedValidation(PlanePoints points, BandwidthOptions options, Work work)
    {
        (this.points, this.options, this.work) = (points, options, work);
        box = (Least(points.X), Least(points.Y), Most(points.X), Most(points.Y));
        if (Pixels(options.Smallest, PerBandwidth) > MostPixels)
            throw DataRefusedException.Because("bandwidth-fine", $"Une largeur de {options.Smallest} m est trop fine pour une étendue de {box.East - box.West:0} sur {box.North - box.South:0} m : cherchez à partir de {Finest():0} m.", $"A bandwidth of {options.Smallest} m is too fine for an extent of {box.East - box.West:0} by {box.North - box.South:0} m: look from {Finest():0} m on.");
        nearest = Nearest();
    }

    /// <summary>The score of each bandwidth, growing.</summary>
    public BandwidthTried[] Scores()
    {
        var squares = CrossValidation.Squares(options);
        var sums = new (double All, double Logs)[squares.Length];
        for (var k = options.Criterion == BandwidthCriterion.Likelihood ? CrossValidation.Chains : 0; k < sums.Length; k++)
        {
            sums[k] = Sums(Math.Sqrt(squares[k]), PerBandwidth);
            work.Progress?.Report((k + 1d) / sums.Length);
        }

        return [.. Enumerable.Range(CrossValidation.Chains, squares.Length - CrossValidation.Chains).Reverse().Select(k => new BandwidthTried(Math.Sqrt(squares[k]), Score(squares[k], sums[k], sums[k - CrossValidation.Chains])))];
    }

    /// <summary>What the score of a bandwidth becomes when events are counted on squares twice as wide.</summary>
    public double Coarser(double bandwidth) =>
        Score(bandwidth * bandwidth, Sums(bandwidth, PerBandwidth / 2), options.Criterion == BandwidthCriterion.Likelihood ? default : Sums(bandwidth * Math.Sqrt(2), PerBandwidth / 2));

    private double Score(double square, (double All, double Logs) own, (double All, double Logs) wide)
    {
        double n = points.Count;
        return options.Criterion == BandwidthCriterion.Likelihood
            ? own.Logs - (n * Math.Log((n - 1) * 2 * Math.PI * square))
            : ((n + wide.All) / (n * n * 4 * Math.PI * square)) - (2 * own.All / (n * (n - 1) * 2 * Math.PI * square));
    }

    // Over all events: the heights at it of the others' hills, and their logarithms.
    private (double All, double Logs) Sums(double bandwidth, int per)
    {
        var side = bandwidth / per;
        var frame = Frame(side);
        var pixels = new int[points.Count];
        var image = new double[frame.Count];
        for (var i = 0; i < pixels.Length; i++) image[pixels[i] = frame.Pixel(points.X[i], points.Y[i])]++;
        var narrower = Math.Sqrt((bandwidth * bandwidth) - (side * side / 6));
        var (alongX, alongY) = (Hill.Taps(narrower, side, frame.Columns), Hill.Taps(narrower, side, frame.Rows));
        var smooth = new Separable(frame, alongX, alongY, work).Of(image);
        var (itself, height) = (alongX[0] * alongY[0], 2 * Math.PI * per * per);
        var parts = new (double All, double Logs)[(pixels.Length + Chunk - 1) / Chunk];
        Parallel.For(0, parts.Length, work.Parallel, part =>
        {
            var (all, logs) = (0d, 0d);
            for (var i = part * Chunk; i < Math.Min(pixels.Length, (part + 1) * Chunk); i++)
            {
                var sum = (smooth[pixels[i]] - itself) * height;
                var alone = -nearest[i] / (2 * bandwidth * bandwidth);
                all += Math.Max(0, sum);
                logs += sum > Nothing ? Math.Max(alone, Math.Log(sum)) : alone;
            }

            parts[part] = (all, logs);
        });
        return (parts.Sum(part => part.All), parts.Sum(part => part.Logs));
    }

    private RasterFrame Frame(double side)
    {
        var (columns, rows) = (Count(box.East - box.West, side), Count(box.North - box.South, side));
        var (west, south) = (box.West - (side / 2), box.South - (side / 2));
        return new RasterFrame(west, south, west + (columns * side), south + (rows * side), (int)columns, (int)rows);
    }

    private double[] Nearest()
    {
        var tree = KdTree.Of(points);
        var squares = CoreDistances.Squares(tree, 2, work);
        var own = new double[squares.Length];
        for (var i = 0; i < own.Length; i++) own[tree.Ids[i]] = squares[i];
        return own;
    }

    private double Pixels(double bandwidth, int per) => Count(box.East - box.West, bandwidth / per) * Count(box.North - box.South, bandwidth / per);

    private double Finest()
    {
        var bandwidth = options.Smallest;
        while (Pixels(bandwidth, PerBandwidth) > MostPixels) bandwidth *= 1.01;
        return Math.Ceiling(bandwidth);
    }

    private static double Count(double wide, double side) => Math.Ceiling(wide / side) + 1;

    private static double Least(ReadOnlySpan<double> of)
    {
        var least = double.PositiveInfinity;
        foreach (var one in of) least = Math.Min(least, one);
        return least;
    }

    private static double Most(ReadOnlySpan<double> of)
    {
        var most = double.NegativeInfinity;
        foreach (var one in of) most = Math.Max(most, one);
        return most;
    }
}
