using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The maxima of 64 replicates at once. Of each circle, one vector instruction adds a place for all 64 and one compares
/// them with what each needs to pass its best; the few circles that are not refused are walked exactly. What the sieve
/// refuses could not have been the maximum, so the maxima have the bits of the plain walk.
/// </summary>
internal sealed class SieveMaxima : INullMaxima
{
    private const int FirstChunk = 8, LargestChunk = 512;

    /// <summary>The share of the smallest maximum at which the next replicates begin.</summary>
    private const double Spare = 0.9;

    private readonly SieveGround ground;
    private readonly Draw draw;
    private readonly SieveTable table;
    private readonly SieveNeeds needs;
    private readonly SieveLane[] lanes;
    private readonly ulong[] marks = new ulong[LargestChunk];
    private double floor;

    public SieveMaxima(SieveGround ground)
    {
        (this.ground, draw) = (ground, ground.Draw.Another());
        table = new SieveTable(ground.Frame.Sites, ground.Frame.Longest);
        needs = new SieveNeeds(ground.Thresholds, ground.Frame.Longest, table.Groups);
        lanes = [.. Enumerable.Range(0, SieveTable.Lanes).Select(_ => new SieveLane(ground))];
    }

    public int Batch => SieveTable.Lanes;

    public INullMaxima Another() => new SieveMaxima(ground);

    /// <summary>
    /// Replicates begin at a statistic that all of the last ones passed, with something to spare: the sieve is then fine from the
    /// first circle on. One that does not pass it is done again from nothing.
    /// </summary>
    public void Fill(int first, Span<double> maxima)
    {
        table.Clear();
        for (var lane = 0; lane < maxima.Length; lane++)
        {
            draw.Next(first + lane);
            lanes[lane].Take(draw);
            table.Count(lane, draw, ground.Frame.Units - 1);
        }
        table.Accumulate();
        var passed = Pass(ulong.MaxValue >> (SieveTable.Lanes - maxima.Length), floor);
        if (floor > 0 && passed != 0) Pass(passed, 0);
        var smallest = double.PositiveInfinity;
        for (var lane = 0; lane < maxima.Length; lane++) smallest = Math.Min(smallest, maxima[lane] = lanes[lane].Best);
        floor = Spare * smallest;
    }

    // One pass through all windows; gives the replicates that did not rise above the statistic they began at.
    private ulong Pass(ulong used, double from)
    {
        for (var left = used; left != 0; left &= left - 1) lanes[BitOperations.TrailingZeroCount(left)].Begin(from);
        for (var shape = 0; shape < ground.Zones.Shapes; shape++) PassShape(used, shape);
        var still = 0UL;
        for (var left = used; left != 0; left &= left - 1)
            if (lanes[BitOperations.TrailingZeroCount(left)].Best <= from) still |= left & ~(left - 1);
        return still;
    }

    private void PassShape(ulong used, int shape)
    {
        for (var left = used; left != 0; left &= left - 1)
        {
            var lane = BitOperations.TrailingZeroCount(left);
            lanes[lane].Enter(ground.Zones.WeightOf(shape));
            needs.Set(lane, lanes[lane].Level);
        }
        var until = (shape + 1) * ground.Frame.Sites;
        for (int centre = shape * ground.Frame.Sites, chunk = FirstChunk; centre < until; centre += chunk, chunk = Math.Min(LargestChunk, 2 * chunk))
        {
            chunk = Math.Min(chunk, until - centre);
            Sift(centre, chunk);
            Walk(centre, chunk, used);
        }
    }

    private void Sift(int centre, int count)
    {
        Array.Clear(marks);
        for (var group = 0; group < table.Groups; group++)
            for (var i = 0; i < count; i++) marks[i] |= Passing(centre + i, group);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Walk(int centre, int count, ulong used)
    {
        var raised = 0UL;
        for (var i = 0; i < count; i++)
            for (var left = marks[i] & used; left != 0; left &= left - 1)
            {
                var lane = BitOperations.TrailingZeroCount(left);
                var before = lanes[lane].Level;
                lanes[lane].Walk(centre + i);
                if (lanes[lane].Level != before) raised |= 1UL << lane;
            }
        for (; raised != 0; raised &= raised - 1)
            needs.Set(BitOperations.TrailingZeroCount(raised), lanes[BitOperations.TrailingZeroCount(raised)].Level);
    }

    // The replicates that may pass their best in some circle of a centre, over four lengths of windows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Passing(int centre, int group)
    {
        ref var rows = ref MemoryMarshal.GetReference(table.Group(group));
        ref var wanted = ref MemoryMarshal.GetReference(needs.Group(group));
        ref var member = ref MemoryMarshal.GetArrayDataReference(ground.Zones.Member);
        var segments = ground.Segments[group];
        var (a, b, c, d, over) = (Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero);
        ReadOnlySpan<int> offset = [0, 0, 0, 0];
        var k = ground.Zones.Start[centre];
        for (var s = segments.First[centre]; s < segments.First[centre + 1]; s++)
        {
            var lower = needs.Offsets(group, segments.Size[s]);
            if (lower[SieveTable.Together - 1] != offset[SieveTable.Together - 1])
            {
                a = Vector512.SubtractSaturate(a, Step(lower[0] - offset[0]));
                b = Vector512.SubtractSaturate(b, Step(lower[1] - offset[1]));
                c = Vector512.SubtractSaturate(c, Step(lower[2] - offset[2]));
                d = Vector512.SubtractSaturate(d, Step(lower[3] - offset[3]));
                offset = lower;
            }
            for (; k < segments.End[s]; k++)
            {
                ref var row = ref Unsafe.Add(ref rows, (nint)Unsafe.Add(ref member, k) * SieveTable.Row);
                a = Vector512.AddSaturate(a, Vector512.LoadUnsafe(ref row));
                b = Vector512.AddSaturate(b, Vector512.LoadUnsafe(ref row, 64));
                c = Vector512.AddSaturate(c, Vector512.LoadUnsafe(ref row, 128));
                d = Vector512.AddSaturate(d, Vector512.LoadUnsafe(ref row, 192));
            }
            ref var need = ref Unsafe.Add(ref wanted, segments.Size[s] * SieveTable.Row);
            over |= Vector512.SubtractSaturate(a, Vector512.LoadUnsafe(ref need)) | Vector512.SubtractSaturate(b, Vector512.LoadUnsafe(ref need, 64))
                | Vector512.SubtractSaturate(c, Vector512.LoadUnsafe(ref need, 128)) | Vector512.SubtractSaturate(d, Vector512.LoadUnsafe(ref need, 192));
        }
        return Vector512.GreaterThan(over, Vector512<byte>.Zero).ExtractMostSignificantBits();
    }

    private static Vector512<byte> Step(int by) => Vector512.Create((byte)Math.Min(by, byte.MaxValue));
}
