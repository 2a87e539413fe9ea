using System.Diagnostics;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;
using Clairevoie.Tests.Statistics;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>What weekdays as strata, a population and ellipses with their penalty cost, beside the plain walk of the same scan: both find the same maxima.</summary>
internal static class ScanVariants
{
    private const int Plain = 19;

    public static async Task Run(BenchRun run)
    {
        var cases = ScanBench.Cases(SyntheticEvents.Of(10_000));
        var many = ScanBench.Cases(SyntheticEvents.Of(100_000));
        await run.Say("scan: weekdays, Poisson, ellipses, beside the plain walk");
        Keep(run, "10,000 events, weekdays as strata", cases, ScanBench.Asked with { Weekdays = true });
        Keep(run, "100,000 events, weekdays as strata", many, ScanBench.Asked with { Weekdays = true });
        Keep(run, "10,000 events, Poisson", Populated(cases), ScanBench.Asked with { Model = ScanModel.Poisson });
        Keep(run, "100,000 events, Poisson", Populated(many), ScanBench.Asked with { Model = ScanModel.Poisson });
        Keep(run, "10,000 events, ellipses of 2 and 4, penalty 0.5", cases, ScanBench.Asked with { Ellipses = [2, 4], EllipsePenalty = 0.5 });
    }

    private static void Keep(BenchRun run, string name, ScanCases cases, ScanOptions asked)
    {
        var (seconds, found) = ScanBench.Seconds(() => SpaceTimeScan.Run(cases, asked, new Work(2)));
        var clock = Stopwatch.StartNew();
        var plain = SpaceTimeScan.Run(cases, asked with { Replications = Plain }, new Work(2) { Vectors = false });
        var walk = clock.Elapsed.TotalSeconds;
        if (!plain.Result.Maxima.SequenceEqual(found.Result.Maxima.Take(Plain))) throw new InvalidOperationException($"The scan of {name} does not find the maxima of the plain walk.");
        run.Keep(new Measure($"scan of {name}", seconds, "s", Invariant($"2 threads, 999 replications; the plain walk takes {walk:0.00} s for {Plain} replications, the data included")));
    }

    // As many persons at a place as in a quarter of a town, more at some than at others.
    private static ScanCases Populated(ScanCases cases)
    {
        int[] every = [.. Enumerable.Range(0, cases.Sites.Count)];
        return cases with { Population = ScanPopulation.Of(every, [.. every.Select(_ => cases.Days[0])], [.. every.Select(place => 20_000d + (1000 * (place % 50)))]) };
    }
}
