using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// The parametric bootstrap: the six counts drawn anew around those seen, and the quotient and the total net effect of each draw.
/// Draw i depends on the seed and on i only. A control drawn empty counts as a half; a success measure of zero as half an event less.
/// </summary>
/// <remarks>O(draws), 16 bytes each. Divisions, products and sums of doubles in one order: lanes and single draws have the same bits.</remarks>
internal sealed class DrawnEffects
{
    private const int Lanes = 8;
    private const int Block = 1 << 13;

    private readonly DrawnCount[] cells;
    private readonly int draws;

    private DrawnEffects(ActionCounts counts, double dispersion, DisplacementOptions options)
    {
        cells = [.. counts.Named.Select((cell, at) => new DrawnCount(cell.Count, dispersion, new CounterChance(options.Seed, (ulong)at)))];
        draws = options.Draws;
        (Quotients, Totals) = (new double[draws], new double[draws]);
    }

    /// <summary>N/D of each draw.</summary>
    public double[] Quotients { get; }

    /// <summary>The total net effect of each draw.</summary>
    public double[] Totals { get; }

    public static DrawnEffects Of(ActionCounts counts, double dispersion, DisplacementOptions options, Work work)
    {
        var drawn = new DrawnEffects(counts, dispersion, options);
        var vectors = work.Vectors && Avx512F.IsSupported && Avx512DQ.IsSupported;
        var blocks = (drawn.draws + Block - 1) / Block;
        Parallel.For(0, blocks, work.Parallel, block =>
        {
            var (from, until) = (block * Block, Math.Min(drawn.draws, (block + 1) * Block));
            var at = vectors ? drawn.Eights(from, until) : from;
            drawn.Singles(at, until);
        });
        work.Progress?.Report(1);
        return drawn;
    }

    private void Singles(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            var at = (ulong)i;
            double a0 = cells[0].At(at), a1 = cells[1].At(at), b0 = cells[2].At(at), b1 = cells[3].At(at);
            double c0 = Math.Max(0.5, cells[4].At(at)), c1 = Math.Max(0.5, cells[5].At(at));
            var success = (a1 / c1) - (a0 / c0);
            Quotients[i] = ((b1 / c1) - (b0 / c0)) / (success == 0 ? -0.5 / c1 : success);
            Totals[i] = ((a0 + b0) * c1 / c0) - (a1 + b1);
        }
    }

    /// <summary>Eight draws at a time; says where it stopped.</summary>
    private int Eights(int from, int until)
    {
        var (steps, half) = (Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7), Vector512.Create(0.5));
        var i = from;
        for (; i + Lanes <= until; i += Lanes)
        {
            var at = Vector512.Create((ulong)i) + steps;
            var (a0, a1, b0, b1) = (Real(0, at), Real(1, at), Real(2, at), Real(3, at));
            var (c0, c1) = (Vector512.Max(half, Real(4, at)), Vector512.Max(half, Real(5, at)));
            var success = (a1 / c1) - (a0 / c0);
            success = Vector512.ConditionalSelect(Vector512.Equals(success, Vector512<double>.Zero), -half / c1, success);
            (((b1 / c1) - (b0 / c0)) / success).CopyTo(Quotients, i);
            (((a0 + b0) * c1 / c0) - (a1 + b1)).CopyTo(Totals, i);
        }

        return i;
    }

    private Vector512<double> Real(int cell, Vector512<ulong> at) => Avx512F.ConvertToVector512Double(cells[cell].At(at));
}
