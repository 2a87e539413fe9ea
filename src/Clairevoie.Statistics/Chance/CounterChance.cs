using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Chance;

/// <summary>
/// Chance that can be asked in any order: the number drawn depends on the seed, the stream and the position only, so that
/// replicate <c>r</c> draws the same numbers whichever thread runs it. SplitMix64 (Steele, Lea and Flood 2014), by position.
/// <c>default</c> is seed 0, stream 0.
/// </summary>
/// <param name="seed">What the user chose.</param>
/// <param name="stream">Which of the independent sequences of that seed: a replicate, a purpose.</param>
public readonly struct CounterChance(ulong seed, ulong stream)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly ulong origin = Mixed(seed + (stream * Golden) + Golden) ^ Mixed(stream ^ 0xD1B54A32D192ED03);

    /// <summary>The 64 bits at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(ulong position) => Mixed(origin + ((position + 1) * Golden));

    /// <summary>The bits at eight positions at once: the same as <see cref="Bits(ulong)"/> at each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector512<ulong> Bits(Vector512<ulong> positions) =>
        Mixed(Vector512.Create(origin) + ((positions + Vector512<ulong>.One) * Golden));

    /// <summary>A real at a position, uniform over [0, 1), of 53 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Real(ulong position) => (Bits(position) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number at a position, uniform over [0, <paramref name="below"/>) within 2^-32 (Lemire's multiplication, one draw).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Below(ulong position, uint below) => (uint)(((Bits(position) >> 32) * below) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Mixed(Vector512<ulong> z)
    {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EB;
        return z ^ (z >>> 31);
    }
}
