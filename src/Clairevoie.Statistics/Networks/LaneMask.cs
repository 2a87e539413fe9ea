using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Networks;

/// <summary>Eight bits as a vector that is all ones in the lanes whose bit is set.</summary>
internal static class LaneMask
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(byte bits)
    {
        var each = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((long)bits) & each, each).AsDouble();
    }
}
