using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>One run: the data in order, the circles, and what chance is compared with.</summary>
internal sealed class ScanRun
{
    private readonly ScanCases cases;

    private readonly ScanMemory memory;

    private ScanRun(ScanCases cases, ScanFrame frame, ScanMemory memory, Work work)
    {
        (this.cases, Frame, this.memory) = (cases, frame, memory);
        Background = Background.Of(cases, frame);
        Zones = memory.Circles(cases.Sites, frame, Background.Mass, work);
    }

    public ScanFrame Frame { get; }

    public Background Background { get; }

    public Zones Zones { get; }

    public static ScanRun Of(ScanCases cases, ScanOptions options, Work work, ScanMemory memory)
    {
        Fitness.Check(cases, options);
        var frame = ScanFrame.Of(cases, options);
        Fitness.Check(frame);
        return new(cases, frame, memory, work);
    }

    public Finding<ScanOptions, ScanResult> Finding(Work work)
    {
        var gatherings = Gatherings.Find(Frame, Zones, Background, work);
        var maxima = Maxima(gatherings.Count > 0 ? gatherings[0].Statistic : 0, work);
        var significance = new Significance(maxima, Frame.Options, Looks());
        var telling = new ClusterTelling(cases, Frame, Zones, Background, significance);
        var clusters = gatherings.Select(telling.Tell).ToList();
        if (Frame.Options.Iterative && clusters.Count > 0) clusters = Iterated.After(cases, Frame.Options, clusters[0], work);
        var result = new ScanResult(clusters, Frame.Cases, Frame.Sites, maxima.Length, maxima);
        return ScanWords.Finding(cases, Frame, result);
    }

    // Chance for the data of today, or of the day that it is drawn for.
    private double[] Maxima(double observed, Work work)
    {
        if (Frame.Options.DrawnOn is not { } asked) return Replicates.Draw(Engine(work), Frame.Options, observed, work);
        var day = asked < Frame.Axis.Span.Last ? asked : Frame.Axis.Span.Last;
        var then = Of(cases, Frame.Options with { Last = day, DrawnOn = null, StopAfter = null, First = Frame.Options is { First: null, Baseline: not null } ? null : Frame.Axis.Span.First }, work, memory);
        var all = memory.Chance(then.Frame, () => Replicates.Draw(then.Engine(work), then.Frame.Options, double.PositiveInfinity, work));
        return Frame.Options.StopAfter is { } enough && Replicates.StoppedAt(all, observed, enough) is { } stop ? all[..stop] : all;
    }

    /// <summary>The sieve where it applies, the plain walk elsewhere: both give the same maxima.</summary>
    public INullMaxima Engine(Work work) => work.Vectors && SieveGround.Holds(Frame, Background)
        ? new SieveMaxima(new SieveGround(Frame, Zones, Background, work))
        : new PlainMaxima(Frame, Zones, Background);

    private int Looks() => Frame.Options is { Prospective: true, WatchingSince: { } since }
        ? Math.Max(1, (Frame.Axis.Span.Last.DayNumber - since.DayNumber) / Frame.Options.DaysBetweenLooks + 1)
        : 1;
}
