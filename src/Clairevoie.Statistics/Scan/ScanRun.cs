using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>One run: the data in order, the circles, and what chance is compared with.</summary>
internal sealed class ScanRun
{
    private readonly ScanCases cases;

    private ScanRun(ScanCases cases, ScanFrame frame, Background background, Zones zones) =>
        (this.cases, Frame, Background, Zones) = (cases, frame, background, zones);

    public ScanFrame Frame { get; }

    public Background Background { get; }

    public Zones Zones { get; }

    public static ScanRun Of(ScanCases cases, ScanOptions options, Work work)
    {
        var frame = ScanFrame.Of(cases, options);
        Fitness.Check(frame);
        var background = Background.Of(cases, frame);
        var zones = new ZoneBuilder(cases.Sites, frame, background.Mass).Build(work);
        return new(cases, frame, background, zones);
    }

    public Finding<ScanOptions, ScanResult> Finding(Work work)
    {
        var gatherings = Gatherings.Find(Frame, Zones, Background, work);
        var observed = gatherings.Count > 0 ? gatherings[0].Llr : 0;
        var maxima = Replicates.Draw(Engine(work), Frame.Options, observed, work);
        var significance = new Significance(maxima, Frame.Options, Looks());
        var telling = new ClusterTelling(cases, Frame, Zones, Background, significance);
        var clusters = gatherings.Select(telling.Tell).ToList();
        if (Frame.Options.Iterative && clusters.Count > 0) clusters = Iterated.After(cases, Frame.Options, clusters[0], work);
        var result = new ScanResult(clusters, Frame.Cases, Frame.Sites, maxima.Length, maxima);
        return ScanWords.Finding(cases, Frame, result);
    }

    /// <summary>The sieve where it applies, the plain walk elsewhere: both give the same maxima.</summary>
    public INullMaxima Engine(Work work) => work.Vectors && SieveGround.Holds(Frame, Background)
        ? new SieveMaxima(new SieveGround(Frame, Zones, Background))
        : new PlainMaxima(Frame, Zones, Background);

    private int Looks() => Frame.Options is { Prospective: true, WatchingSince: { } since }
        ? Math.Max(1, (Frame.Axis.Span.Last.DayNumber - since.DayNumber) / Frame.Options.DaysBetweenLooks + 1)
        : 1;
}
