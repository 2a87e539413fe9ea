using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Networks;

/// <summary>Eight bits as a vector that is all ones in the lanes whose bit is set.</summary>
internal static class LaneMask
{
    private static readonly Vector512<double>[] All = [.. Enumerable.Range(0, 256).Select(Made)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(byte bits) => All[bits];

    private static Vector512<double> Made(int bits)
    {
        var lanes = Vector512<long>.Zero;
        for (var lane = 0; lane < SourceLanes.Count; lane++)
            if ((bits >> lane & 1) == 1) lanes = lanes.WithElement(lane, -1L);
        return lanes.AsDouble();
    }
}
