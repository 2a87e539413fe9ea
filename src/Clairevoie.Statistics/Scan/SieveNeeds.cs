using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// What each replicate of a sieve still needs to pass its best, beside each other as the cases are. So that a byte is
/// enough in crowded circles too, cases are counted above an offset, well below what is expected there.
/// </summary>
internal sealed class SieveNeeds
{
    /// <summary>Standard deviations below the expected cases at which counting begins: rarely anything is lower, and then it only looks larger.</summary>
    private const double Depth = 4;

    private readonly Thresholds thresholds;
    private readonly int lengths;
    private readonly int groups;
    private readonly byte[] needs;
    private readonly int[] offsets;

    public SieveNeeds(Thresholds thresholds, int lengths, int groups)
    {
        (this.thresholds, this.lengths, this.groups) = (thresholds, lengths, groups);
        needs = GC.AllocateUninitializedArray<byte>(groups * thresholds.Sizes * SieveTable.Row, pinned: true);
        offsets = new int[groups * thresholds.Sizes * SieveTable.Together];
        for (var group = 0; group < groups; group++)
            for (var size = 0; size < thresholds.Sizes; size++)
                for (var one = 0; one < SieveTable.Together; one++)
                    offsets[At(group, size, one)] = Offset(size, (group * SieveTable.Together) + one);
        Array.Fill(needs, byte.MaxValue);
    }

    /// <summary>The needs of one group of lengths, less one each, size after size.</summary>
    public Span<byte> Group(int group) => needs.AsSpan(group * thresholds.Sizes * SieveTable.Row, thresholds.Sizes * SieveTable.Row);

    /// <summary>The cases that are not counted, for four lengths side by side.</summary>
    public ReadOnlySpan<int> Offsets(int group, int size) => offsets.AsSpan(At(group, size, 0), SieveTable.Together);

    /// <summary>A replicate has reached a level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(int lane, int level)
    {
        var all = thresholds.At(level);
        for (var group = 0; group < groups; group++)
            for (var size = 0; size < thresholds.Sizes; size++)
                for (var one = 0; one < SieveTable.Together; one++)
                {
                    var length = (group * SieveTable.Together) + one;
                    var need = length < lengths ? all[(size * thresholds.Width) + length] - offsets[At(group, size, one)] : int.MaxValue;
                    needs[(At(group, size, one) * SieveTable.Lanes) + lane] = (byte)(length < lengths ? Math.Clamp(need, 1, byte.MaxValue) - 1 : byte.MaxValue);
                }
    }

    private int At(int group, int size, int one) => (((group * thresholds.Sizes) + size) * SieveTable.Together) + one;

    private int Offset(int size, int length)
    {
        if (length >= lengths) return 0;
        var expected = thresholds.Smallest(size, length);
        return (int)Math.Max(0, expected - (Depth * Math.Sqrt(expected)));
    }
}
