using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>One comparison of two layers, with its permutations.</summary>
internal sealed class RiskRun(RelativeRiskOptions options, bool[]? mask, Work work)
{
    // Rounding may put two equal sums a few bits apart.
    private const double Equal = 1e-12;

    private readonly RasterFrame frame = options.Frame;

    /// <summary>The surface and its contours.</summary>
    public RiskSurface Of(KeptPoints first, KeptPoints second)
    {
        var places = Places(first).Concat(Places(second)).ToArray();
        var seen = Smooth(places.AsSpan(0, first.Count));
        var all = Smooth(places);
        var (many, few) = Dealt(places, first.Count, seen, all);
        double[] raised = [.. many.Select((count, i) => Shown(i, all) ? (1d + count) / (options.Permutations + 1) : double.NaN)];
        double[] lowered = [.. few.Select((count, i) => Shown(i, all) ? (1d + count) / (options.Permutations + 1) : double.NaN)];
        var ratio = seen.Select((one, i) => Shown(i, all) ? Math.Log(one / first.Count) - Math.Log(Math.Max(0, all[i] - one) / second.Count) : double.NaN);
        RiskContour[] contours =
        [
            .. Contours.Below(raised, frame, options.Level).Select(line => new RiskContour(true, line)),
            .. Contours.Below(lowered, frame, options.Level).Select(line => new RiskContour(false, line)),
        ];
        return new RiskSurface(frame, ratio.ToArray(), raised, lowered, contours, first.Count, second.Count);
    }

    // How often chance made the first layer at least as dense, and at most as dense, as it is. All points together stay, so
    // that comparing the first layer's density compares the ratio.
    private (int[] Many, int[] Few) Dealt(int[] places, int first, double[] seen, double[] all)
    {
        var (many, few) = (new int[frame.Count], new int[frame.Count]);
        var done = 0;
        var gate = new Lock();
        Parallel.For(0, options.Permutations, work.Parallel, permutation =>
        {
            var dealt = Smooth(Draw(places, first, permutation));
            lock (gate)
            {
                for (var i = 0; i < dealt.Length; i++)
                {
                    var near = Equal * all[i];
                    if (dealt[i] >= seen[i] - near) many[i]++;
                    if (dealt[i] <= seen[i] + near) few[i]++;
                }

                work.Progress?.Report(++done / (double)options.Permutations);
            }
        });
        return (many, few);
    }

    private ReadOnlySpan<int> Draw(int[] places, int first, int permutation)
    {
        var chance = new CounterChance(options.Seed, (ulong)permutation);
        var drawn = places.ToArray();
        for (var i = 0; i < first; i++)
        {
            var j = i + (int)chance.Below((ulong)i, (uint)(drawn.Length - i));
            (drawn[i], drawn[j]) = (drawn[j], drawn[i]);
        }

        return drawn.AsSpan(0, first);
    }

    private double[] Smooth(ReadOnlySpan<int> places)
    {
        var image = new double[frame.Count];
        foreach (var place in places) image[place]++;
        return new Separable(frame, Hill.Taps(options.Bandwidth, frame.StepX, frame.Columns), Hill.Taps(options.Bandwidth, frame.StepY, frame.Rows), new Work { Stop = work.Stop, Vectors = work.Vectors }).Of(image);
    }

    private IEnumerable<int> Places(KeptPoints points) => points.X.Select((x, i) => frame.Pixel(x, points.Y[i]));

    private bool Shown(int i, double[] all) => all[i] > 0 && (mask is null || mask[i]);
}
