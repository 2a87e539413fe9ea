using System.Diagnostics;
using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Bench;

/// <summary>How the time of local association grows with the cells, and that of ranking with the draws.</summary>
public static class LocalBench
{
    /// <summary>Measures: two threads, one round each after a first one.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("hotspots and rank: growth over three decades");
        foreach (var side in new[] { 10, 32, 100 })
            run.Keep(new Measure($"hot spots, {side * side:N0} cells", Seconds(() => Hotspots(side)), "s", "Gi*, the eight around, at most 99,999 permutations, 2 threads"));
        foreach (var draws in new[] { 1_000, 10_000, 100_000 })
            run.Keep(new Measure($"ranking, {draws:N0} draws", Seconds(Ranking(draws)), "s", "10 choices, 6 criteria, 2 preferences, 2 threads"));
    }

    private static double Seconds(Action work)
    {
        work();
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>Cells of chance with a hot block in the middle.</summary>
    private static void Hotspots(int side)
    {
        var chance = new CounterChance(20240726, 1);
        double[] x = [.. Enumerable.Range(0, side * side).Select(at => 652_000d + (250 * (at % side)))], y = [.. Enumerable.Range(0, side * side).Select(at => 6_862_000d + (250 * (at / side)))];
        double[] values = [.. Enumerable.Range(0, side * side).Select(at => Math.Floor(4 * chance.Real((ulong)at)) + (Math.Abs((at % side) - (side / 2)) < 3 && Math.Abs((at / side) - (side / 2)) < 3 ? 8 : 0))];
        FindHotspots.ByGetisOrd(values, Neighbourhood.Within(PlanePoints.Of(x, y), 375), new HotspotOptions { Seed = 1 }, new Work(2));
    }

    /// <summary>Choices of chance, ready to be ranked with so many draws.</summary>
    internal static Action Ranking(int draws)
    {
        var chance = new CounterChance(20240726, 2);
        var criteria = Enumerable.Range(0, 6).Select(at => new Criterion($"c{at}")).ToList();
        var choices = Enumerable.Range(0, 10).Select(choice => new Choice($"choice {choice}", [.. criteria.Select((_, at) => chance.Real((ulong)((choice * 6) + at))).Select(low => new Interval(low, low + 0.1))])).ToList();
        var table = new DecisionTable(criteria, choices, [new("c0", "c1"), new("c1", "c2")]);
        return () => RankChoices.Of(table, new RankingOptions { Seed = 1, Draws = draws }, new Work(2));
    }
}
