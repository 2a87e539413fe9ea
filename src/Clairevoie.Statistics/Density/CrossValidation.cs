using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>
/// For every event and bandwidth, the sum over the others of exp(-d²/2b²). Squares of bandwidths shrink by the fourth root of
/// two, so that every fourth is half, and its exponential the square of the one before.
/// </summary>
internal sealed class CrossValidation
{
    /// <summary>Every so many bandwidths the square halves.</summary>
    public const int Chains = 4;

    private readonly PlanePoints points;
    private readonly BandwidthOptions options;
    private readonly Work work;
    private readonly double[] squares;
    private readonly double[] sums;

    public CrossValidation(PlanePoints points, BandwidthOptions options, Work work)
    {
        (this.points, this.options, this.work) = (points, options, work);
        squares = Squares(options);
        sums = new double[points.Count * squares.Length];
    }

    /// <summary>The squares of the bandwidths that are tried, the largest first. The first four are wider than asked: least squares needs √2 b for each b.</summary>
    public static double[] Squares(BandwidthOptions options)
    {
        var most = 2 * options.Largest * options.Largest;
        var steps = Chains + 1 + (int)Math.Floor((2 * Chains * Math.Log2(options.Largest / options.Smallest)) + 1e-9);
        return [.. Enumerable.Range(0, steps).Select(k => most * Math.Pow(2, -k / (double)Chains))];
    }

    /// <summary>The score of each bandwidth, growing.</summary>
    public BandwidthTried[] Scores()
    {
        var done = 0;
        var told = new Lock();
        Parallel.For(0, points.Count, work.Parallel, i =>
        {
            Around(i, sums.AsSpan(i * squares.Length, squares.Length));
            lock (told) work.Progress?.Report(++done / (double)points.Count);
        });
        return [.. Enumerable.Range(Chains, squares.Length - Chains).Reverse().Select(k => new BandwidthTried(
            Math.Sqrt(squares[k]), options.Criterion == BandwidthCriterion.Likelihood ? Likelihood(k) : LeastSquares(k)))];
    }

    private void Around(int i, Span<double> own)
    {
        var x = points.X;
        var y = points.Y;
        for (var j = 0; j < x.Length; j++)
        {
            if (j == i) continue;
            var (right, up) = (x[j] - x[i], y[j] - y[i]);
            var square = (right * right) + (up * up);
            for (var chain = 0; chain < Chains; chain++)
            {
                var height = Math.Exp(-square / (2 * squares[chain]));
                for (var k = chain; k < own.Length && height > 0; k += Chains, height *= height) own[k] += height;
            }
        }
    }

    private double Likelihood(int k)
    {
        var sum = 0d;
        for (var i = 0; i < points.Count; i++) sum += Math.Log(sums[(i * squares.Length) + k] / ((points.Count - 1) * 2 * Math.PI * squares[k]));
        return sum;
    }

    private double LeastSquares(int k)
    {
        double n = points.Count;
        var (wide, own) = (0d, 0d);
        for (var i = 0; i < points.Count; i++)
        {
            wide += 1 + sums[(i * squares.Length) + k - Chains];
            own += sums[(i * squares.Length) + k];
        }

        return (wide / (n * n * 4 * Math.PI * squares[k])) - (2 * own / (n * (n - 1) * 2 * Math.PI * squares[k]));
    }
}
