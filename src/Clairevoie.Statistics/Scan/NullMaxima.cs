using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>Finds the maximum of replicates, in any order and on any number of threads: replicate r has one maximum.</summary>
internal interface INullMaxima
{
    /// <summary>Replicates that are best done together.</summary>
    int Batch { get; }

    /// <summary>Fills in the maxima of some replicates: those from <paramref name="first"/> on, as many as the span is long.</summary>
    void Fill(int first, Span<double> maxima);

    /// <summary>The same with a state of its own, for another thread.</summary>
    INullMaxima Another();
}

/// <summary>Walks every zone of every replicate: for any model and any window.</summary>
internal sealed class PlainMaxima(ScanFrame frame, Zones zones, Background background) : INullMaxima
{
    private readonly Draw draw = background.Draw.Another();
    private readonly EventIndex cases = new(frame.Sites);
    private readonly Leasts seen = new(frame.Cases);
    private readonly ZoneWalk walk = new(frame, zones, background.Measure.Another());

    public int Batch => 4;

    public void Fill(int first, Span<double> maxima)
    {
        for (var i = 0; i < maxima.Length; i++)
        {
            draw.Next(first + i);
            cases.Fill(draw.Site, draw.Time, frame.Horizon);
            maxima[i] = 0;
            for (var shape = 0; shape < zones.Shapes; shape++) maxima[i] = Math.Max(maxima[i], Largest(shape));
        }
    }

    private double Largest(int shape)
    {
        seen.Clear();
        for (var centre = shape * frame.Sites; centre < (shape + 1) * frame.Sites; centre++) walk.Walk(centre, cases, frame.EarliestReplicateEnd, seen);
        return seen.Best(background.Likelihood).Llr * zones.WeightOf(shape);
    }

    public INullMaxima Another() => new PlainMaxima(frame, zones, background);
}

/// <summary>Draws replicates until enough are known.</summary>
internal static class Replicates
{
    /// <summary>Replicates between two looks at whether to stop early: fixed, so that threads do not change what is drawn.</summary>
    private const int Look = 64;

    /// <summary>The maxima of the replicates, in order; fewer than asked for when enough of them reach what was observed.</summary>
    public static double[] Draw(INullMaxima engine, ScanOptions options, double observed, Work work)
    {
        var maxima = new double[options.Replications];
        var engines = new System.Collections.Concurrent.ConcurrentBag<INullMaxima>();
        var step = options.StopAfter is null ? maxima.Length : Look;
        for (var from = 0; from < maxima.Length; from += step)
        {
            Part(engine, engines, maxima, (from, Math.Min(maxima.Length, from + step)), work);
            if (options.StopAfter is { } enough && StoppedAt(maxima.AsSpan(0, Math.Min(maxima.Length, from + step)), observed, enough) is { } stop) return maxima[..stop];
        }
        return maxima;
    }

    private static void Part(INullMaxima engine, System.Collections.Concurrent.ConcurrentBag<INullMaxima> engines, double[] maxima, (int From, int To) part, Work work)
    {
        var batches = (part.To - part.From + engine.Batch - 1) / engine.Batch;
        var done = part.From;
        var order = new Lock();
        Parallel.For(0, batches, work.Parallel, batch =>
        {
            var mine = engines.TryTake(out var kept) ? kept : engine.Another();
            var first = part.From + (batch * engine.Batch);
            var count = Math.Min(engine.Batch, part.To - first);
            mine.Fill(first, maxima.AsSpan(first, count));
            engines.Add(mine);
            lock (order) work.Progress?.Report((done += count) / (double)maxima.Length);
        });
    }

    // Besag and Clifford (1991): the draw at which the last of the wanted exceedances came.
    public static int? StoppedAt(ReadOnlySpan<double> maxima, double observed, int enough)
    {
        var reached = 0;
        for (var i = 0; i < maxima.Length; i++)
            if (Significance.Reaches(maxima[i], observed) && ++reached == enough) return i + 1;
        return null;
    }
}
