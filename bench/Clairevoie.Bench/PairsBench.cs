using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Clairevoie.Tests.Statistics;

namespace Clairevoie.Bench;

/// <summary>
/// How fast near pairs are counted and compared with dealt days, and how the time grows. NearRepeat is in no Debian package: the
/// figure beside is the recorded one.
/// </summary>
public static class PairsBench
{
    /// <summary>NearRepeat, extrapolated from fewer permutations, on another machine (Zen 4).</summary>
    private const double RecordedSeconds = 4500;

    /// <summary>Measures: 999 permutations, two threads, the middle of five rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("pairs: Knox's test with 999 permutations");
        foreach (var count in new[] { 100, 1_000, 100_000 })
            run.Keep(new Measure($"Knox, n = {count:N0}", 1000 * Pairs(count, count > 10_000 ? 1 : 5).Seconds, "ms", "under 200 m and 15 days, 999 permutations, 2 threads"));
        var (seconds, table) = Pairs(10_000, 5);
        run.Keep(Measure.AtMost(0.2, "Knox, n = 10,000", seconds, "s", string.Create(CultureInfo.InvariantCulture, $"under 200 m and 15 days, 999 permutations, 2 threads, median of 5: {table.NearInSpace[0]} near in space, {table.NearInTime[0]} in time, {table.Cells[0].Pairs} in both")));
        run.Keep(new Measure("Knox beside NearRepeat's recorded figure", RecordedSeconds / seconds, "times", "about 4,500 s, extrapolated, was recorded on another machine; no Debian package has it"));
    }

    private static (double Seconds, KnoxTable Found) Pairs(int count, int rounds)
    {
        var events = SyntheticEvents.Of(count);
        var (points, days) = (PlanePoints.Of(events.X, events.Y), events.Dates);
        var options = new KnoxOptions { SpaceEdges = [0, Math.BitIncrement(200)], TimeEdges = [0, 15], Seed = 1 };
        return PeerProgram.Timed(rounds, () => Knox.Of(points, days, options, new Work(2)).Result);
    }
}
