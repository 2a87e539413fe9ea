using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>What all threads of a sieve share.</summary>
internal sealed class SieveGround
{
    /// <summary>Bytes of one thread's table beyond which the plain walk is used.</summary>
    private const long MostBytes = 256_000_000;

    /// <summary>Cases of one window that still fit in the counter of an exact walk.</summary>
    private const int MostRecent = 60_000;

    public SieveGround(ScanFrame frame, Zones zones, Background background, Work work)
    {
        (Frame, Zones, Background) = (frame, zones, background);
        var profile = new SieveProfile(frame, Measure);
        IsEven = profile.IsEven;
        Thresholds = new Thresholds(frame, background.Likelihood, profile.Totals);
        Segments = SieveSegments.Of(zones, profile, work);
        Steps = StepsOf(frame.Longest, Thresholds.Width);
    }

    public ScanFrame Frame { get; }

    public Zones Zones { get; }

    public Background Background { get; }

    public Draw Draw => Background.Draw;

    public FactorMeasure Measure => (FactorMeasure)Background.Measure;

    public Thresholds Thresholds { get; }

    /// <summary>The pieces of the lists for each group of lengths.</summary>
    public SieveSegments[] Segments { get; }

    /// <summary>Whether the pieces are the same for all groups.</summary>
    public bool IsEven { get; }

    /// <summary>For each age of a case, ones for the windows that hold it.</summary>
    public ushort[] Steps { get; }

    /// <summary>Whether the sieve may be used: expected cases that are products of place and time, windows that end on the last step, numbers that fit.</summary>
    public static bool Holds(ScanFrame frame, Background background) =>
        frame.Options is { Model: ScanModel.Permutation or ScanModel.Poisson, Prospective: true }
        && frame.EarliestReplicateEnd == frame.Units - 1
        && background.Draw.Most < MostRecent
        && (long)frame.Sites * (frame.Longest + SieveTable.Together) * SieveTable.Lanes < MostBytes;

    private static ushort[] StepsOf(int longest, int width)
    {
        var steps = new ushort[longest * width];
        for (var ago = 0; ago < longest; ago++) steps.AsSpan((ago * width) + ago, width - ago).Fill(1);
        return steps;
    }
}
