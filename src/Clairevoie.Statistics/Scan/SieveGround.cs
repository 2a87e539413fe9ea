namespace Clairevoie.Statistics.Scan;

/// <summary>What all threads of a sieve share.</summary>
internal sealed record SieveGround(ScanFrame Frame, Zones Zones, Background Background)
{
    /// <summary>Bytes of one thread's table beyond which the plain walk is used.</summary>
    private const long MostBytes = 256_000_000;

    /// <summary>Cases of one window that still fit in the counter of an exact walk.</summary>
    private const int MostRecent = 60_000;

    /// <summary>Cases up to which a float tells each number.</summary>
    private const int MostCases = 1 << 24;

    public Draw Draw => Background.Draw;

    /// <summary>The cases of each place over the whole period.</summary>
    public int[] Inside { get; } = [.. Background.Mass.Select(mass => (int)mass)];

    public Thresholds Thresholds { get; } = new(Frame, Background.Likelihood, Totals(Frame, (FactorMeasure)Background.Measure));

    public SieveSegments Segments { get; } = SieveSegments.Of(Zones, [.. Background.Mass.Select(mass => (int)mass)]);

    /// <summary>For each age of a case, ones for the windows that hold it.</summary>
    public ushort[] Steps { get; } = StepsOf(Frame.Longest, (Frame.Longest + 31) / 32 * 32);

    /// <summary>Whether the sieve may be used: permutation without strata, windows that end on the last step, numbers that fit.</summary>
    public static bool Holds(ScanFrame frame, Background background) =>
        frame.Options is { Model: ScanModel.Permutation, Weekdays: false, Prospective: true }
        && frame.EarliestReplicateEnd == frame.Units - 1
        && background.Draw.Site.Length < MostRecent
        && frame.Cases < MostCases
        && (long)frame.Sites * (frame.Longest + SieveTable.Together) * SieveTable.Lanes < MostBytes;

    private static double[] Totals(ScanFrame frame, FactorMeasure measure)
    {
        var running = measure.Time(0);
        return [.. Enumerable.Range(1, frame.Longest).Select(length => running[frame.Units] - running[frame.Units - length])];
    }

    private static ushort[] StepsOf(int longest, int width)
    {
        var steps = new ushort[longest * width];
        for (var ago = 0; ago < longest; ago++) steps.AsSpan((ago * width) + ago, width - ago).Fill(1);
        return steps;
    }
}
