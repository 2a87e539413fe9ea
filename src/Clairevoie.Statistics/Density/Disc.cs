using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>Lays a quartic hill, which is no product of two shapes, on every pixel of an image: one row of weights after the other.</summary>
internal sealed class Disc
{
    private const int Lanes = 8;

    private readonly RasterFrame frame;
    private readonly Work work;
    private readonly double[][] weights;
    private readonly int wide;

    public Disc(RasterFrame frame, double radius, Work work)
    {
        (this.frame, this.work) = (frame, work);
        var tall = (int)Math.Min(radius / frame.StepY, frame.Rows - 1);
        wide = (int)Math.Min(radius / frame.StepX, frame.Columns - 1);
        weights = [.. Enumerable.Range(0, tall + 1).Select(row => Row(row * frame.StepY / radius, radius))];
        Normalise(Whole(radius));
    }

    /// <summary>The image smoothed. O(pixels x pixels under a hill).</summary>
    public double[] Of(double[] image)
    {
        var stride = frame.Columns + (2 * wide) + Lanes;
        var padded = new double[(stride * frame.Rows) + Lanes];
        for (var row = 0; row < frame.Rows; row++) image.AsSpan(row * frame.Columns, frame.Columns).CopyTo(padded.AsSpan((row * stride) + wide));
        var smooth = new double[image.Length];
        Parts.Run(frame.Rows, work, (from, until) =>
        {
            var sums = new double[frame.Columns + Lanes];
            for (var row = from; row < until; row++)
            {
                work.Stop.ThrowIfCancellationRequested();
                for (var column = 0; column < frame.Columns; column += Lanes)
                {
                    if (work.Vectors) ByVector(padded, stride, row, column, sums);
                    else OneByOne(padded, stride, row, column, sums);
                }

                sums.AsSpan(0, frame.Columns).CopyTo(smooth.AsSpan(row * frame.Columns));
            }
        });
        return smooth;
    }

    private void ByVector(double[] padded, int stride, int row, int column, double[] sums)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(padded);
        var sum = Vector512<double>.Zero;
        for (var other = Math.Max(0, row - weights.Length + 1); other < Math.Min(frame.Rows, row + weights.Length); other++)
        {
            var of = weights[Math.Abs(other - row)];
            var middle = (other * stride) + wide + column;
            for (var k = 1 - of.Length; k < of.Length; k++)
                sum = Vector512.FusedMultiplyAdd(Vector512.Create(of[Math.Abs(k)]), Vector512.LoadUnsafe(ref origin, (nuint)(middle + k)), sum);
        }

        sum.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(sums), (nuint)column);
    }

    private void OneByOne(double[] padded, int stride, int row, int column, double[] sums)
    {
        for (var lane = column; lane < column + Lanes; lane++)
        {
            var sum = 0d;
            for (var other = Math.Max(0, row - weights.Length + 1); other < Math.Min(frame.Rows, row + weights.Length); other++)
            {
                var of = weights[Math.Abs(other - row)];
                for (var k = 1 - of.Length; k < of.Length; k++)
                    sum = Math.FusedMultiplyAdd(of[Math.Abs(k)], padded[(other * stride) + wide + lane + k], sum);
            }

            sums[lane] = sum;
        }
    }

    private double[] Row(double up, double radius) =>
        [.. Enumerable.Range(0, wide + 1).Select(k => Height(k * frame.StepX / radius, up)).TakeWhile(height => height > 0)];

    // The whole hill, also where the frame is smaller than it.
    private double Whole(double radius)
    {
        var sum = 0d;
        for (var row = (int)(radius / frame.StepY); row >= 0; row--)
            for (var column = (int)(radius / frame.StepX); column >= 0; column--)
                sum += Height(column * frame.StepX / radius, row * frame.StepY / radius) * (row == 0 ? 1 : 2) * (column == 0 ? 1 : 2);
        return sum;
    }

    private void Normalise(double sum)
    {
        foreach (var row in weights)
            for (var k = 0; k < row.Length; k++) row[k] /= sum;
    }

    private static double Height(double right, double up)
    {
        var inside = Math.Max(0, 1 - (right * right) - (up * up));
        return inside * inside;
    }
}
