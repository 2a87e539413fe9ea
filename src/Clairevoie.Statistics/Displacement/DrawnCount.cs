using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// One count of the six, drawn again and again in constant time: Walker's alias table over 2^k columns, so that a draw is a column
/// (the high bits), a comparison (the low 32 bits) and a value. Whole numbers only: eight lanes give the bits that one gives.
/// </summary>
internal sealed class DrawnCount
{
    private readonly CounterChance chance;
    private readonly int shift;
    private readonly int first;
    private readonly uint[] limit;
    private readonly int[] other;

    /// <summary>Draws around a count; around a half when it is zero, since a zero may have been luck.</summary>
    public DrawnCount(long count, double dispersion, CounterChance chance)
    {
        this.chance = chance;
        (first, var shares) = new CountLaw(count == 0 ? 0.5 : count, dispersion).Table();
        var bits = Math.Max(1, 32 - int.LeadingZeroCount(shares.Length - 1));
        shift = 64 - bits;
        (limit, other) = Alias(shares, 1 << bits);
    }

    /// <summary>The count at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(ulong position)
    {
        var bits = chance.Bits(position);
        var column = (int)(bits >> shift);
        return (uint)bits < limit[column] ? first + column : other[column];
    }

    /// <summary>The counts at eight positions: the same as <see cref="At(ulong)"/> at each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe Vector256<int> At(Vector512<ulong> positions)
    {
        var bits = chance.Bits(positions);
        var column = Avx512F.ConvertToVector256Int32(bits >>> shift);
        fixed (uint* limits = limit)
        fixed (int* others = other)
        {
            var below = Vector256.LessThan(Avx512F.ConvertToVector256UInt32(bits), Avx2.GatherVector256(limits, column, 4));
            return Vector256.ConditionalSelect(below.AsInt32(), column + Vector256.Create(first), Avx2.GatherVector256(others, column, 4));
        }
    }

    /// <summary>Vose's construction: every column holds its own value up to a limit, and one other value above it.</summary>
    private (uint[] Limit, int[] Other) Alias(double[] shares, int columns)
    {
        var height = new double[columns];
        var (limits, others) = (new uint[columns], new int[columns]);
        var (small, large) = (new Stack<int>(columns), new Stack<int>(columns));
        for (var column = 0; column < columns; column++)
        {
            height[column] = column < shares.Length ? shares[column] * columns : 0;
            others[column] = first + Math.Min(column, shares.Length - 1);
            (height[column] < 1 ? small : large).Push(column);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            var (low, high) = (small.Pop(), large.Pop());
            limits[low] = (uint)(height[low] * uint.MaxValue);
            others[low] = first + high;
            height[high] -= 1 - height[low];
            (height[high] < 1 ? small : large).Push(high);
        }

        foreach (var full in small.Concat(large).Where(column => column < shares.Length))
            limits[full] = uint.MaxValue;
        return (limits, others);
    }
}
