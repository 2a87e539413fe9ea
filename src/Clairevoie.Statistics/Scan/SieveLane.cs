using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// One replicate of a sieve: its recent cases by place, the largest statistic found so far, and the exact walk through one
/// centre. Walks are told to it only where the sieve could not refuse.
/// </summary>
internal sealed class SieveLane
{
    /// <summary>A best that was divided by a weight counts as a little less: rounding then never refuses a window.</summary>
    private const double Sure = 1 - 1e-12;

    private readonly SieveGround ground;
    private readonly FactorMeasure measure;
    private readonly EventIndex cases;
    private readonly ushort[] counts;
    private readonly ushort[] wanted;
    private readonly int[] piece;
    private double weight = 1;
    private ushort[] needed = [];

    public SieveLane(SieveGround ground)
    {
        this.ground = ground;
        measure = (FactorMeasure)ground.Measure.Another();
        cases = new EventIndex(ground.Frame.Sites);
        counts = new ushort[ground.Thresholds.Width];
        wanted = new ushort[ground.Thresholds.Width];
        piece = new int[ground.Segments.Length];
        Array.Fill(wanted, ushort.MaxValue);
    }

    /// <summary>The largest statistic so far.</summary>
    public double Best { get; private set; }

    /// <summary>The level that a ratio must pass to be larger, with the weight of the windows that are looked at.</summary>
    public int Level { get; private set; }

    /// <summary>Takes a new replicate.</summary>
    public void Take(Draw draw) => cases.Fill(draw.Site, draw.Time, ground.Frame.Horizon);

    /// <summary>Begins at a statistic: only what passes it is found.</summary>
    public void Begin(double statistic) => Best = statistic;

    /// <summary>From now on windows of one shape are looked at, whose ratios weigh so much.</summary>
    public void Enter(double weight)
    {
        this.weight = weight;
        Level = LevelOf(Best);
        needed = ground.Thresholds.At(Level);
    }

    /// <summary>Looks at every window of a centre that can pass the best so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Walk(int centre)
    {
        Array.Clear(counts);
        measure.Clear();
        for (var group = 0; group < piece.Length; group++) piece[group] = ground.Segments[group].First[centre];
        var fresh = false;
        for (var k = ground.Zones.Start[centre]; k < ground.Zones.Start[centre + 1]; k++)
        {
            var site = ground.Zones.Member[k];
            measure.Add(site);
            foreach (var step in cases.Of(site))
            {
                Count(ground.Frame.Units - 1 - step);
                fresh = true;
            }
            if (!fresh || !ground.Zones.Closes[k]) continue;
            if (ground.IsEven) Look(needed, SizeAt(0, k) * counts.Length);
            else LookByGroup(k);
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
            (Vector512.LoadUnsafe(ref count) + Vector512.LoadUnsafe(ref ground.Steps[(ago * counts.Length) + at])).StoreUnsafe(ref count);
        }
    }

    private int SizeAt(int group, int k)
    {
        var segments = ground.Segments[group];
        while (segments.End[piece[group]] <= k) piece[group]++;
        return segments.Size[piece[group]];
    }

    private void LookByGroup(int k)
    {
        for (var group = 0; group < piece.Length; group++)
        {
            var at = group * SieveTable.Together;
            needed.AsSpan((SizeAt(group, k) * wanted.Length) + at, SieveTable.Together).CopyTo(wanted.AsSpan(at));
        }
        Look(wanted, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Look(ushort[] needs, int from)
    {
        for (var at = 0; at < counts.Length; at += Vector512<ushort>.Count)
        {
            var passing = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref counts[at]), Vector512.LoadUnsafe(ref needs[from + at])).ExtractMostSignificantBits();
            for (; passing != 0; passing &= passing - 1) Try(at + BitOperations.TrailingZeroCount(passing));
        }
    }

    private void Try(int length)
    {
        if (length >= ground.Frame.Longest || counts[length] < ground.Frame.Options.MinCases) return;
        var last = ground.Frame.Units - 1;
        var statistic = ground.Background.Likelihood.Ratio(counts[length], measure.Over(last - length, last)) * weight;
        if (statistic <= Best) return;
        Best = statistic;
        if (LevelOf(statistic) is var level && level > Level) (Level, needed) = (level, ground.Thresholds.At(level));
    }

    private int LevelOf(double statistic) => Thresholds.LevelOf(weight == 1 ? statistic : statistic / weight * Sure);
}
