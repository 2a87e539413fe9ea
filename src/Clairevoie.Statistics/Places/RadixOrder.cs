namespace Clairevoie.Statistics.Places;

/// <summary>Sorts whole numbers digit by digit, the last first, and keeps the order of equal ones. O(n) for a bounded number of digits.</summary>
internal static class RadixOrder
{
    private const int Bits = 11;
    private const int Size = 1 << Bits;

    /// <summary>Sorts the numbers in place, and gives where each of them stood before.</summary>
    /// <param name="numbers">All below <paramref name="most"/>.</param>
    /// <param name="most">One more than the largest number possible.</param>
    public static int[] Sort(ulong[] numbers, ulong most)
    {
        var ids = GC.AllocateUninitializedArray<int>(numbers.Length);
        for (var i = 0; i < ids.Length; i++) ids[i] = i;
        var digits = Math.Max(1, (64 - System.Numerics.BitOperations.LeadingZeroCount(most - 1) + Bits - 1) / Bits);
        var (source, sourceIds) = (numbers, ids);
        var (target, targetIds) = (GC.AllocateUninitializedArray<ulong>(numbers.Length), GC.AllocateUninitializedArray<int>(numbers.Length));
        for (var digit = 0; digit < digits; digit++)
        {
            Pass(source, sourceIds, target, targetIds, digit * Bits);
            (source, target, sourceIds, targetIds) = (target, source, targetIds, sourceIds);
        }

        if (source != numbers) source.CopyTo(numbers, 0);
        return sourceIds;
    }

    private static void Pass(ulong[] source, int[] ids, ulong[] target, int[] targetIds, int shift)
    {
        Span<int> place = stackalloc int[Size];
        place.Clear();
        foreach (var one in source) place[(int)(one >> shift) & (Size - 1)]++;
        var sum = 0;
        foreach (ref var slot in place) (slot, sum) = (sum, sum + slot);
        for (var i = 0; i < source.Length; i++)
        {
            var at = place[(int)(source[i] >> shift) & (Size - 1)]++;
            target[at] = source[i];
            targetIds[at] = ids[i];
        }
    }
}
