using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>
/// Lays a hill that is a product of one shape along x and one along y on every pixel of an image: first along the rows, then
/// along the columns, 32 pixels at a time or one at a time. Each sum is taken in one order with fused multiplication and
/// addition either way, so that both give the same bits.
/// </summary>
internal sealed class Separable(RasterFrame frame, double[] alongX, double[] alongY, Work work)
{
    private const int Block = 32;
    private const int Lanes = 8;

    /// <summary>The image smoothed. O(pixels x taps).</summary>
    public double[] Of(double[] image)
    {
        var between = new double[image.Length];
        Parts.Run(frame.Rows, work, (from, until) => Rows(image, between, from, until));
        var smooth = new double[image.Length];
        Parts.Run((frame.Columns + Block - 1) / Block, work, (from, until) => Columns(between, smooth, from * Block, Math.Min(until * Block, frame.Columns)));
        return smooth;
    }

    private void Rows(double[] image, double[] between, int from, int until)
    {
        var half = alongX.Length - 1;
        var padded = new double[frame.Columns + (2 * half) + Block];
        var summed = new double[frame.Columns + Block];
        for (var row = from; row < until; row++)
        {
            work.Stop.ThrowIfCancellationRequested();
            var own = image.AsSpan(row * frame.Columns, frame.Columns);
            if (!own.ContainsAnyExcept(0)) continue;
            own.CopyTo(padded.AsSpan(half));
            for (var column = 0; column < frame.Columns; column += Block)
            {
                if (work.Vectors) ByVector(padded, column, 1, 0, 2 * half, alongX, summed, column);
                else OneByOne(padded, column, 1, (0, 2 * half), alongX, summed.AsSpan(column, Block));
            }

            summed.AsSpan(0, frame.Columns).CopyTo(between.AsSpan(row * frame.Columns));
        }
    }

    private void Columns(double[] between, double[] smooth, int from, int until)
    {
        var half = alongY.Length - 1;
        for (var row = 0; row < frame.Rows; row++)
        {
            work.Stop.ThrowIfCancellationRequested();
            var (low, high) = (Math.Max(0, half - row), Math.Min(2 * half, frame.Rows - 1 - row + half));
            for (var column = from; column < until; column += Block)
            {
                var first = ((row - half) * frame.Columns) + column;
                var at = (row * frame.Columns) + column;
                if (work.Vectors && until - column >= Block) ByVector(between, first, frame.Columns, low, high, alongY, smooth, at);
                else OneByOne(between, first, frame.Columns, (low, high), alongY, smooth.AsSpan(at, Math.Min(Block, until - column)));
            }
        }
    }

    // Sums of taps times the pixels that follow each other by a step, for 32 neighbouring sums.
    private static void ByVector(double[] source, int first, int step, int low, int high, double[] taps, double[] sums, int at)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(source);
        var half = taps.Length - 1;
        var (a, b, c, d) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        for (var tap = low; tap <= high; tap++)
        {
            var weight = Vector512.Create(taps[Math.Abs(tap - half)]);
            var place = (nuint)(first + (tap * step));
            a = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref origin, place), a);
            b = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref origin, place + Lanes), b);
            c = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref origin, place + (2 * Lanes)), c);
            d = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref origin, place + (3 * Lanes)), d);
        }

        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        a.StoreUnsafe(ref sum, (nuint)at);
        b.StoreUnsafe(ref sum, (nuint)at + Lanes);
        c.StoreUnsafe(ref sum, (nuint)at + (2 * Lanes));
        d.StoreUnsafe(ref sum, (nuint)at + (3 * Lanes));
    }

    private static void OneByOne(double[] source, int first, int step, (int Low, int High) between, double[] taps, Span<double> sums)
    {
        var half = taps.Length - 1;
        for (var i = 0; i < sums.Length; i++)
        {
            var sum = 0d;
            for (var tap = between.Low; tap <= between.High; tap++)
                sum = Math.FusedMultiplyAdd(taps[Math.Abs(tap - half)], source[first + i + (tap * step)], sum);
            sums[i] = sum;
        }
    }
}
