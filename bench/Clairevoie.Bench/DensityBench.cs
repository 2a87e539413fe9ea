using System.Globalization;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Tests.Statistics;

namespace Clairevoie.Bench;

/// <summary>How fast a surface of density is made, beside spatstat (Debian's r-cran-spatstat) on the same events in the same run, and how the time grows.</summary>
public static class DensityBench
{
    private const int Large = 1_000_000;

    /// <summary>What spatstat took without edge correction on another machine (Zen 4), where it is not installed here.</summary>
    private const double RecordedSeconds = 2.67;

    private const string Peer = """
        suppressMessages(library(spatstat))
        file <- commandArgs(trailingOnly = TRUE)[1]
        all <- readBin(file, "double", file.size(file) / 8)
        n <- length(all) / 2
        events <- ppp(all[1:n], all[(n + 1):(2 * n)], window = owin(c(636000, 668000), c(6846000, 6878000)), check = FALSE)
        took <- function(edge) median(replicate(3, system.time(density(events, 250, dimyx = 1000, edge = edge))[["elapsed"]]))
        cat(took(FALSE), took(TRUE), sep = "\n")
        cat("\n")
        surface <- density(events, 250, dimyx = 1000, edge = FALSE)
        cat(sprintf("%.17g", as.vector(t(surface$v))), sep = "\n")
        cat("\n")
        """;

    /// <summary>Measures: 1,000 by 1,000 pixels, two threads, the middle of five rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("density: surfaces of 1,000 by 1,000 pixels, beside spatstat where it is installed");
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
            run.Keep(new Measure($"density, n = {count:N0}", 1000 * Surface(SyntheticEvents.Of(count), EdgeCorrection.None).Seconds, "ms", "1,000 x 1,000 pixels, Gaussian 250 m, 2 threads, median of 5"));
        var events = SyntheticEvents.Of(Large);
        var (plain, surface) = Surface(events, EdgeCorrection.None);
        var edged = Surface(events, EdgeCorrection.Uniform).Seconds;
        run.Keep(new Measure($"density, n = {Large:N0}", 1000 * plain, "ms", string.Create(CultureInfo.InvariantCulture, $"the same; sum times area {surface.Mass:0.000}, largest {surface.Max:0.000000e0}")));
        run.Keep(Measure.AtMost(2, "density with edge correction", edged / plain, "times", string.Create(CultureInfo.InvariantCulture, $"uniform correction in the rectangle, beside without: {1000 * edged:0} ms")));
        Compare(run, (plain, edged), surface, await PeerProgram.Ask("/usr/bin/Rscript", Peer, [events.X, events.Y], run.Stop));
    }

    private static void Compare(BenchRun run, (double Plain, double Edged) ours, DensitySurface surface, double[]? peer)
    {
        if (peer is not { } other)
        {
            run.Keep(Measure.AtLeast(25, "density beside spatstat's recorded figure", RecordedSeconds / ours.Plain, "times", "r-cran-spatstat is not installed here: 2.67 s was recorded on another machine"));
            return;
        }

        var most = other.Skip(2).Max();
        var apart = surface.Values.ToArray().Zip(other.Skip(2), (one, another) => Math.Abs(one - another)).Max() / most;
        run.Keep(new Measure("density by spatstat", other[0], "s", string.Create(CultureInfo.InvariantCulture, $"r-cran-spatstat, the same events, the same run, median of 3; with edge correction {other[1]:0.00} s")));
        run.Keep(Measure.AtLeast(25, "density beside spatstat", other[0] / ours.Plain, "times", string.Create(CultureInfo.InvariantCulture, $"both without edge correction; with it {other[1] / ours.Edged:0} times")));
        run.Keep(new Measure("density, difference to spatstat", 1e6 * apart, "millionths", "largest difference of any pixel over the largest value; aim: under 1 millionth", "< 1 millionth", apart < 1e-6));
    }

    private static (double Seconds, DensitySurface Found) Surface(SyntheticEvents events, EdgeCorrection edge)
    {
        var points = PlanePoints.Of(events.X, events.Y);
        var options = new DensityOptions { Bandwidth = 250, Frame = new RasterFrame(636000, 6846000, 668000, 6878000, 1000, 1000), Edge = edge };
        return PeerProgram.Timed(5, () => KernelDensity.Of(points, options, new Work(2)).Result);
    }
}
