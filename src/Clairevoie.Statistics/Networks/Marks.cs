using System.Numerics;
using System.Runtime.CompilerServices;

namespace Clairevoie.Statistics.Networks;

/// <summary>A set of nodes that is read in ascending order, whatever the order in which they were marked.</summary>
internal sealed class Marks(int nodes)
{
    private readonly ulong[] words = new ulong[(nodes + 63) / 64];
    private readonly int[] read = new int[nodes];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Mark(int node) => words[node >> 6] |= 1UL << node;

    /// <summary>The marked nodes, ascending; none is marked any more.</summary>
    public ReadOnlySpan<int> TakeAll()
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1) read[count++] = (i << 6) + BitOperations.TrailingZeroCount(word);
            words[i] = 0;
        }

        return read.AsSpan(0, count);
    }
}
