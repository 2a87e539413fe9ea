using System.Diagnostics;
using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Clairevoie.Tests.Statistics;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>
/// How fast the space-time scan is on the synthetic year whose answers are known, beside what SaTScan took for the same data on
/// another machine (it is no package of Debian); how the time grows; what one more night costs; how much memory the command takes.
/// </summary>
public static class ScanBench
{
    private const int Rounds = 5;

    private static readonly DateOnly First = new(2024, 1, 1);

    internal static readonly ScanOptions Asked = new() { Seed = 1, Radius = 2000, Longest = 28, First = First, Last = new(2024, 12, 30), Order = RingOrder.Customary };

    /// <summary>Measures: two threads, the middle of five rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("scan: permutation, prospective, 999 replications, 28 days, 2 km");
        Keep(run, 1_000, 36.279729, null, "SaTScan 10.3.2: 2.1 to 2.6 s of processor elsewhere (Zen 4)");
        Keep(run, 10_000, 38.994634, 0.30, "SaTScan 10.3.2: 28.3 s on 2 threads elsewhere (Zen 4)");
        var full = Keep(run, 100_000, null, 2.2, "SaTScan 10.3.2: 212 s on 2 threads elsewhere (Zen 4)");
        Night(run, full);
        await ScanVariants.Run(run);
        run.Keep(Measure.AtMost(250, "scan of 100,000 events, memory", await Memory(run), "MB", "resident set of clairevoie stats scan as a process, at its highest"));
    }

    private static double Keep(BenchRun run, int count, double? oracle, double? aim, string peer)
    {
        var cases = Cases(SyntheticEvents.Of(count));
        var (seconds, found) = Seconds(() => SpaceTimeScan.Run(cases, Asked, new Work(2)));
        if (oracle is { } known && Math.Round(found.Result.Clusters[0].Llr, 6) != known) throw new InvalidOperationException($"The scan of {count} events no longer gives the oracle's answer.");
        var (name, how) = (Invariant($"scan of {count:N0} events, {found.Result.Places:N0} cells"), $"2 threads, median of {Rounds} rounds; {peer}");
        run.Keep(aim is { } most ? Measure.AtMost(most, name, seconds, "s", how) : new Measure(name, seconds, "s", how));
        return seconds;
    }

    // Saturday to Sunday: chance was drawn on Monday.
    private static void Night(BenchRun run, double full)
    {
        var (events, scan) = (SyntheticEvents.Of(100_000), new DailyScan(Asked));
        var cases = Cases(events);
        var sunday = new DateOnly(2024, 12, 29);
        scan.Look(cases, sunday.AddDays(-1), new Work(2));
        var (seconds, _) = Seconds(() => scan.Look(cases, sunday, new Work(2)));
        run.Keep(Measure.AtMost(full / 10, "scan of 100,000 events, one more night", seconds, "s", "what was computed the night before is kept, chance of the week included; at most a tenth of the full run"));
    }

    internal static (double Middle, Finding<ScanOptions, ScanResult> Found) Seconds(Func<Finding<ScanOptions, ScanResult>> scan)
    {
        var found = scan();
        var rounds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            found = scan();
            rounds.Add(clock.Elapsed.TotalSeconds);
        }
        return (BenchRun.Median(rounds), found);
    }

    internal static ScanCases Cases(SyntheticEvents events)
    {
        var (sites, of) = ScanSites.Gather(PlanePoints.Of(events.X, events.Y), 250);
        return ScanCases.Of(sites, of, [.. events.Day.Select(day => First.DayNumber + day)]);
    }

    private static async Task<double> Memory(BenchRun run)
    {
        var file = Path.Combine(Path.GetTempPath(), $"clairevoie-scan-{Environment.ProcessId}.csv");
        try
        {
            await WriteEvents(file, run.Stop);
            var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "clairevoie"),
                ["stats", "scan", "--events", file, "--x", "x", "--y", "y", "--date", "day", "--cell", "250", "--radius", "2000", "--days", "28", "--end", "2024-12-30", "--order", "customary", "--threads", "2", "--json"])
            { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start) ?? throw new InvalidOperationException("clairevoie does not start.");
            var (answer, words) = (process.StandardOutput.ReadToEndAsync(run.Stop), process.StandardError.ReadToEndAsync(run.Stop));
            var highest = await Highest(process, run.Stop);
            if (process.ExitCode != 0 || !(await answer).Contains("clusters", StringComparison.Ordinal)) throw new InvalidOperationException(await words);
            return highest / 1e6;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<long> Highest(Process process, CancellationToken stop)
    {
        var highest = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            highest = Math.Max(highest, process.HasExited ? 0 : process.PeakWorkingSet64);
            await Task.Delay(10, stop);
        }
        return highest;
    }

    private static async Task WriteEvents(string file, CancellationToken stop)
    {
        var events = SyntheticEvents.Of(100_000);
        await using var text = new StreamWriter(file);
        await text.WriteLineAsync("id,x,y,day".AsMemory(), stop);
        for (var i = 0; i < events.X.Length; i++)
            await text.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{i},{events.X[i]:0.0},{events.Y[i]:0.0},{First.AddDays(events.Day[i]):yyyy-MM-dd}").AsMemory(), stop);
    }
}
