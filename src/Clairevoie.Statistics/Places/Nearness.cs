using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Places;

/// <summary>
/// Which points of a range lie within the radius of one point, border included, and within its days where there are days.
/// Eight at a time, or one at a time with the same bits: differences, squares and their sum, never fused.
/// </summary>
/// <param name="x">Eastings, padded as <see cref="CellOrder"/> pads them.</param>
/// <param name="y">Northings, alike.</param>
/// <param name="day">Days, alike, or none.</param>
/// <param name="within">Metres and days apart, at most.</param>
/// <param name="vectors">Whether to use vector instructions.</param>
internal sealed class Nearness(double[] x, double[] y, double[] day, (double Radius, double Days) within, bool vectors)
{
    private const int Lanes = 8;
    private readonly double limit = within.Radius * within.Radius;

    /// <summary>How many points of a range are near.</summary>
    public int Count(int from, int until, double atX, double atY, double atDay)
    {
        var count = 0;
        for (var i = from; i < until; i += Lanes) count += BitOperations.PopCount(Near(i, until, atX, atY, atDay, limit));
        return count;
    }

    /// <summary>Whether any point of a range is near.</summary>
    public bool Any(int from, int until, double atX, double atY, double atDay)
    {
        for (var i = from; i < until; i += Lanes)
            if (Near(i, until, atX, atY, atDay, limit) != 0) return true;
        return false;
    }

    /// <summary>Takes the nearest point of a range if it is nearer than the best so far; the lowest number among equally near ones.</summary>
    public void Nearest(int from, int until, (double X, double Y, double Day) at, ReadOnlySpan<int> ids, ref Nearest best)
    {
        for (var i = from; i < until; i += Lanes)
        {
            for (var near = Near(i, until, at.X, at.Y, at.Day, Math.Min(limit, best.Square)); near != 0; near &= near - 1)
            {
                var lane = i + BitOperations.TrailingZeroCount(near);
                best.Try(Square(lane, at.X, at.Y), day.Length > 0 ? Math.Abs(day[lane] - at.Day) : 0, ids[lane], lane);
            }
        }
    }

    // One bit for each of the eight points from i on, none for those at or after the end.
    private uint Near(int i, int until, double atX, double atY, double atDay, double most)
    {
        var bits = vectors ? NearByVector(i, atX, atY, atDay, most) : NearOneByOne(i, atX, atY, atDay, most);
        return until - i < Lanes ? bits & ((1u << (until - i)) - 1) : bits;
    }

    private uint NearByVector(int i, double atX, double atY, double atDay, double most)
    {
        var right = Eight(x, i) - Vector512.Create(atX);
        var up = Eight(y, i) - Vector512.Create(atY);
        var near = Vector512.LessThanOrEqual((right * right) + (up * up), Vector512.Create(most));
        if (day.Length > 0)
            near &= Vector512.LessThanOrEqual(Vector512.Abs(Eight(day, i) - Vector512.Create(atDay)), Vector512.Create(within.Days));
        return (uint)near.ExtractMostSignificantBits();
    }

    private uint NearOneByOne(int i, double atX, double atY, double atDay, double most)
    {
        var bits = 0u;
        for (var lane = 0; lane < Lanes; lane++)
            if (Square(i + lane, atX, atY) <= most && (day.Length == 0 || Math.Abs(day[i + lane] - atDay) <= within.Days)) bits |= 1u << lane;
        return bits;
    }

    private double Square(int i, double atX, double atY)
    {
        var (right, up) = (x[i] - atX, y[i] - atY);
        return (right * right) + (up * up);
    }

    private static Vector512<double> Eight(double[] numbers, int i) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(numbers), (nuint)i);
}
