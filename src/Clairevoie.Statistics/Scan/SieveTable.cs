using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The recent cases of 64 replicates side by side, one byte each: for every four lengths of windows and every place a row of
/// 256 bytes. A byte that is full stays full, and is read as « may be more ».
/// </summary>
internal sealed class SieveTable(int sites, int lengths)
{
    /// <summary>Replicates side by side.</summary>
    public const int Lanes = 64;

    /// <summary>Lengths of windows in one row.</summary>
    public const int Together = 4;

    /// <summary>Bytes of a row.</summary>
    public const int Row = Lanes * Together;

    private readonly byte[] bytes = GC.AllocateUninitializedArray<byte>((lengths + Together - 1) / Together * sites * Row, pinned: true);

    /// <summary>How many groups of four lengths.</summary>
    public int Groups => (lengths + Together - 1) / Together;

    /// <summary>The rows of one group, place after place.</summary>
    public Span<byte> Group(int group) => bytes.AsSpan(group * sites * Row, sites * Row);

    public void Clear() => Array.Clear(bytes);

    /// <summary>Counts the cases of one replicate, each at its own age.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(int lane, Draw draw, int last)
    {
        var site = draw.Site;
        var time = draw.Time;
        for (var i = 0; i < site.Length; i++)
        {
            var ago = last - time[i];
            if (ago >= lengths) continue;
            ref var cell = ref bytes[((((ago / Together) * sites) + site[i]) * Row) + ((ago % Together) * Lanes) + lane];
            if (cell < byte.MaxValue) cell++;
        }
    }

    /// <summary>Turns cases of an age into cases of that age or less: what windows count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Accumulate()
    {
        for (var site = 0; site < sites; site++)
        {
            var sum = Vector512<byte>.Zero;
            for (var group = 0; group < Groups; group++)
            {
                var row = ((group * sites) + site) * Row;
                for (var at = row; at < row + Row; at += Lanes)
                {
                    sum = Vector512.AddSaturate(sum, Vector512.LoadUnsafe(ref bytes[at]));
                    sum.StoreUnsafe(ref bytes[at]);
                }
            }
        }
    }
}
