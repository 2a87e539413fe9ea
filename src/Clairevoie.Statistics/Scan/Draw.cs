using System.Runtime.CompilerServices;
using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Scan;

/// <summary>Draws what chance alone would have given, one replicate at a time. Replicate r is the same whoever draws it.</summary>
internal abstract class Draw
{
    /// <summary>The place of each case that was drawn.</summary>
    public abstract ReadOnlySpan<int> Site { get; }

    /// <summary>The step of each case that was drawn.</summary>
    public abstract ReadOnlySpan<int> Time { get; }

    /// <summary>Cases of a replicate at most; where their number is drawn, one that chance does not pass.</summary>
    public abstract double Most { get; }

    /// <summary>Draws a replicate in place of the last one.</summary>
    public abstract void Next(int replicate);

    /// <summary>The same with buffers of its own, for another thread.</summary>
    public abstract Draw Another();
}

/// <summary>
/// Gives the dates to other events: places and dates keep their totals (within each stratum). Only the events that get one
/// of the latest dates are drawn, since no window holds the others (Fisher and Yates, as far as needed).
/// </summary>
internal sealed class PermutationDraw(ScanFrame frame, int[][] strata, ulong seed) : Draw
{
    private readonly int[][] order = [.. strata.Select(events => events.ToArray())];
    private readonly int[][] dates = [.. strata.Select(events => Latest(frame, events))];
    private readonly int[] site = new int[strata.Sum(events => Latest(frame, events).Length)];
    private readonly int[] time = new int[strata.Sum(events => Latest(frame, events).Length)];

    public override ReadOnlySpan<int> Site => site;

    public override ReadOnlySpan<int> Time => time;

    public override double Most => site.Length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Next(int replicate)
    {
        var chance = new CounterChance(seed, (ulong)replicate);
        var at = 0;
        for (var k = 0; k < strata.Length; k++)
        {
            strata[k].CopyTo(order[k], 0);
            for (var i = 0; i < dates[k].Length; i++, at++)
            {
                var other = i + (int)chance.Below((ulong)at, (uint)(order[k].Length - i));
                (order[k][i], order[k][other]) = (order[k][other], order[k][i]);
                (site[at], time[at]) = (frame.Site[order[k][i]], dates[k][i]);
            }
        }
    }

    public override Draw Another() => new PermutationDraw(frame, strata, seed);

    private static int[] Latest(ScanFrame frame, int[] events) =>
        [.. events.Select(i => frame.Time[i]).Where(step => step >= frame.Horizon).OrderDescending()];
}

/// <summary>Chooses which of all events are the cases.</summary>
internal sealed class BernoulliDraw(ScanFrame frame, ulong seed) : Draw
{
    private readonly int[] order = new int[frame.Site.Length];
    private readonly int[] site = new int[frame.Cases];
    private readonly int[] time = new int[frame.Cases];

    public override ReadOnlySpan<int> Site => site;

    public override ReadOnlySpan<int> Time => time;

    public override double Most => site.Length;

    public override void Next(int replicate)
    {
        var chance = new CounterChance(seed, (ulong)replicate);
        for (var i = 0; i < order.Length; i++) order[i] = i;
        for (var i = 0; i < site.Length; i++)
        {
            var other = i + (int)chance.Below((ulong)i, (uint)(order.Length - i));
            (order[i], order[other]) = (order[other], order[i]);
            (site[i], time[i]) = (frame.Site[order[i]], frame.Time[order[i]]);
        }
    }

    public override Draw Another() => new BernoulliDraw(frame, seed);
}
