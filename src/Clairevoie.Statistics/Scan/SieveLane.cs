using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// One replicate of a sieve: its recent cases by place, the largest ratio found so far, and the exact walk through one
/// centre. Walks are told to it only where the sieve could not refuse.
/// </summary>
internal sealed class SieveLane
{
    private readonly SieveGround ground;
    private readonly EventIndex cases;
    private readonly ushort[] counts;
    private readonly ushort[] steps;
    private ushort[] needed = [];

    public SieveLane(SieveGround ground)
    {
        this.ground = ground;
        cases = new EventIndex(ground.Frame.Sites);
        counts = new ushort[ground.Thresholds.Width];
        steps = ground.Steps;
    }

    /// <summary>The largest ratio so far.</summary>
    public double Best { get; private set; }

    /// <summary>The level that it has reached.</summary>
    public int Level { get; private set; }

    /// <summary>Takes a new replicate.</summary>
    public void Take(Draw draw) => cases.Fill(draw.Site, draw.Time, ground.Frame.Horizon);

    /// <summary>Begins at a ratio: only what passes it is found.</summary>
    public void Begin(double ratio)
    {
        (Best, Level) = (ratio, Thresholds.LevelOf(ratio));
        needed = ground.Thresholds.At(Level);
    }

    /// <summary>Looks at every window of a centre that can pass the best so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Walk(int centre)
    {
        Array.Clear(counts);
        var (all, fresh) = (0, false);
        for (var k = ground.Zones.Start[centre]; k < ground.Zones.Start[centre + 1]; k++)
        {
            var site = ground.Zones.Member[k];
            all += ground.Inside[site];
            foreach (var step in cases.Of(site))
            {
                Count(ground.Frame.Units - 1 - step);
                fresh = true;
            }
            if (!fresh || !ground.Zones.Closes[k]) continue;
            Look(all);
            fresh = false;
        }
    }

    // A case so many steps ago is in every window that is longer.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int ago)
    {
        for (var at = 0; at < counts.Length; at += Vector512<ushort>.Count)
        {
            ref var count = ref counts[at];
            (Vector512.LoadUnsafe(ref count) + Vector512.LoadUnsafe(ref steps[(ago * counts.Length) + at])).StoreUnsafe(ref count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Look(int all)
    {
        var size = Thresholds.SizeOf(all) * counts.Length;
        for (var at = 0; at < counts.Length; at += Vector512<ushort>.Count)
        {
            var passing = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref counts[at]), Vector512.LoadUnsafe(ref needed[size + at])).ExtractMostSignificantBits();
            for (; passing != 0; passing &= passing - 1) Try(all, at + BitOperations.TrailingZeroCount(passing));
        }
    }

    private void Try(int all, int length)
    {
        if (length >= ground.Frame.Longest || counts[length] < ground.Frame.Options.MinCases) return;
        var ratio = ground.Background.Likelihood.Ratio(counts[length], ground.Thresholds.Expected(all, length));
        if (ratio <= Best) return;
        Best = ratio;
        if (Thresholds.LevelOf(ratio) is var level && level > Level) (Level, needed) = (level, ground.Thresholds.At(level));
    }
}
