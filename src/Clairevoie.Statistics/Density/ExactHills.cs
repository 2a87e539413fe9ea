using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>
/// Lays one hill per event where the event stands, each with its own bandwidth and weight. Rows of pixels are cut into
/// belts that do not depend on the threads, and within a belt hills are added in the order of the events.
/// </summary>
internal sealed class ExactHills(RasterFrame frame, DensityKernel kernel, Work work)
{
    private const int Belt = 32;
    private const int Lanes = 8;

    /// <summary>The sum of all hills, per square metre. O(events x (belts + pixels under a hill)).</summary>
    public double[] Sum(KeptPoints points, double[] bandwidths, double[] weights)
    {
        var sums = new double[frame.Count + Lanes];
        Parallel.For(0, (frame.Rows + Belt - 1) / Belt, work.Parallel, belt =>
        {
            var squares = new double[frame.Columns + Lanes];
            for (var i = 0; i < points.Count; i++)
                Lay(points.X[i], points.Y[i], bandwidths[i], weights[i], (belt * Belt, Math.Min(frame.Rows, (belt + 1) * Belt)), squares, sums);
        });
        return sums[..frame.Count];
    }

    /// <summary>For each event, the share of its hill that lies on the pixels of the mask, or of the frame without one.</summary>
    public double[] Inside(KeptPoints points, double[] bandwidths, bool[]? mask)
    {
        var shares = new double[points.Count];
        Parallel.For(0, points.Count, work.Parallel, i =>
        {
            var (reach, x, y) = (Hill.Reach(kernel, bandwidths[i]), points.X[i], points.Y[i]);
            var (low, high) = Range(y, reach, frame.South, frame.StepY, (0, frame.Rows));
            var (first, last) = Range(x, reach, frame.West, frame.StepX, (0, frame.Columns));
            var sum = 0d;
            for (var row = low; row < high; row++)
                for (var column = first; column < last; column++)
                    if (mask is null || mask[(row * frame.Columns) + column]) sum += Height(Square(frame.X(column) - x) + Square(frame.Y(row) - y), bandwidths[i]);
            shares[i] = sum * frame.PixelArea;
        });
        return shares;
    }

    private void Lay(double x, double y, double bandwidth, double weight, (int From, int Until) rows, double[] along, double[] sums)
    {
        var reach = Hill.Reach(kernel, bandwidth);
        var (low, high) = Range(y, reach, frame.South, frame.StepY, rows);
        var (first, last) = Range(x, reach, frame.West, frame.StepX, (0, frame.Columns));
        if (low >= high || first >= last) return;
        for (var column = first; column < last; column++) along[column] = Along(Square(frame.X(column) - x), bandwidth);
        for (var row = low; row < high; row++)
        {
            var across = Along(Square(frame.Y(row) - y), bandwidth);
            Add(along, (first, last), across, weight * Top(bandwidth), sums, row * frame.Columns);
        }
    }

    private void Add(double[] along, (int First, int Last) columns, double across, double top, double[] sums, int origin)
    {
        var column = columns.First;
        if (work.Vectors)
        {
            ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
            ref var squares = ref MemoryMarshal.GetArrayDataReference(along);
            for (; column + Lanes <= columns.Last; column += Lanes)
            {
                var heights = Heights(Vector512.LoadUnsafe(ref squares, (nuint)column), across);
                Vector512.FusedMultiplyAdd(Vector512.Create(top), heights, Vector512.LoadUnsafe(ref sum, (nuint)(origin + column))).StoreUnsafe(ref sum, (nuint)(origin + column));
            }
        }

        for (; column < columns.Last; column++)
        {
            var inside = Math.Max(0, along[column] + across - 1);
            var height = kernel == DensityKernel.Gaussian ? along[column] * across : inside * inside;
            sums[origin + column] = Math.FusedMultiplyAdd(top, height, sums[origin + column]);
        }
    }

    private Vector512<double> Heights(Vector512<double> along, double across)
    {
        if (kernel == DensityKernel.Gaussian) return along * Vector512.Create(across);
        var inside = Vector512.Max(Vector512<double>.Zero, along + Vector512.Create(across) - Vector512<double>.One);
        return inside * inside;
    }

    // Gaussian: a factor. Quartic: one minus the part of the square of the distance, so that both axes add up to one more.
    private double Along(double square, double bandwidth) =>
        kernel == DensityKernel.Gaussian ? Math.Exp(-square / (2 * bandwidth * bandwidth)) : 1 - (square / (bandwidth * bandwidth));

    private double Top(double bandwidth) => (kernel == DensityKernel.Gaussian ? 1 / (2 * Math.PI) : 3 / Math.PI) / (bandwidth * bandwidth);

    private double Height(double square, double bandwidth)
    {
        var inside = Math.Max(0, 1 - (square / (bandwidth * bandwidth)));
        return Top(bandwidth) * (kernel == DensityKernel.Gaussian ? Math.Exp(-square / (2 * bandwidth * bandwidth)) : inside * inside);
    }

    private static (int From, int Until) Range(double at, double reach, double origin, double step, (int From, int Until) within) =>
        ((int)Math.Clamp(Math.Floor((at - reach - origin) / step), within.From, within.Until), (int)Math.Clamp(Math.Ceiling((at + reach - origin) / step), within.From, within.Until));

    private static double Square(double one) => one * one;
}
