using System.Runtime.CompilerServices;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The fewest cases with which a window can pass a level of the log likelihood ratio, by the size of its circle and its
/// length. For windows of one number of cases the ratio falls with the expected cases, so the answer for the smallest
/// circle of a size holds for all of that size, and never refuses a window that passes.
/// </summary>
internal sealed class Thresholds
{
    /// <summary>Sizes per doubling of a circle's cases.</summary>
    private const int PerOctave = 8;

    /// <summary>Bits of a float below the three that tell the eighth of a doubling.</summary>
    private const int Below = 20;

    /// <summary>Levels per unit of the ratio.</summary>
    private const int PerUnit = 4;

    /// <summary>Beyond this level the thresholds of this level are used: they only refuse less.</summary>
    private const int MostLevels = 400;

    /// <summary>Smaller circles have one size in common, of which nothing is expected.</summary>
    private const float Least = 1 / 64f;

    private static readonly int Floor = BitConverter.SingleToInt32Bits(Least) >> Below;

    private readonly ScanFrame frame;
    private readonly Likelihood likelihood;
    private readonly double[] totals;
    private readonly ushort[]?[] byLevel = new ushort[MostLevels + 1][];

    /// <param name="frame">The data.</param>
    /// <param name="likelihood">The ratio.</param>
    /// <param name="totals">Cases expected of the last steps over all places, by length: one step first.</param>
    public Thresholds(ScanFrame frame, Likelihood likelihood, double[] totals)
    {
        (this.frame, this.likelihood, this.totals) = (frame, likelihood, totals);
        Sizes = SizeOf(frame.Cases) + 1;
        Width = (totals.Length + 31) / 32 * 32;
    }

    /// <summary>How many sizes of circles there are.</summary>
    public int Sizes { get; }

    /// <summary>Lengths of windows, rounded up to what a vector holds.</summary>
    public int Width { get; }

    /// <summary>The size of a circle by its share of all cases, in cases: equal from one eighth of a doubling to the next.</summary>
    public static int SizeOf(double inside) => inside < Least ? 0 : (BitConverter.SingleToInt32Bits((float)inside) >> Below) - Floor + 1;

    /// <summary>The level that a ratio has reached.</summary>
    public static int LevelOf(double ratio) => Math.Min(MostLevels, (int)(ratio * PerUnit));

    /// <summary>The expected cases of a window of the smallest circle of a size.</summary>
    public double Smallest(int size, int length) => SmallestOf(size) * totals[length] / frame.Cases;

    /// <summary>The thresholds of a level, size after size, the lengths of one size side by side.</summary>
    public ushort[] At(int level)
    {
        if (Volatile.Read(ref byLevel[level]) is { } known) return known;
        var made = Make(level / (double)PerUnit);
        Volatile.Write(ref byLevel[level], made);
        return made;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ushort[] Make(double passed)
    {
        var all = new ushort[Sizes * Width];
        Array.Fill(all, ushort.MaxValue);
        var first = frame.Options.MinCases;
        for (var size = 0; size < Sizes; size++)
        {
            var smallest = SmallestOf(size);
            // A longer window of the same circle needs as many cases or more: go on from the last.
            var fewest = Math.Max(first, size > 0 ? all[((size - 1) * Width) + frame.Shortest - 1] : first);
            for (var length = frame.Shortest - 1; length < totals.Length; length++)
            {
                var expected = smallest * totals[length] / frame.Cases;
                while (fewest < frame.Cases && fewest < ushort.MaxValue && !(fewest > expected && likelihood.Ratio(fewest, expected) > passed)) fewest++;
                all[(size * Width) + length] = (ushort)fewest;
            }
        }
        return all;
    }

    private static float SmallestOf(int size) => size == 0 ? 0 : BitConverter.Int32BitsToSingle((size - 1 + Floor) << Below);
}
