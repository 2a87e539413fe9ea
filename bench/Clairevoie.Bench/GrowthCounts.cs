using Clairevoie.Statistics.Accuracy;
using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Networks;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Bench;

/// <summary>The methods that take counts, series, choices or links, on drawn numbers, two threads where the method takes threads.</summary>
internal static class GrowthCounts
{
    private static readonly Work Two = new(2);
    private static readonly CounterChance Chance = new(20240726, 9);

    public static IReadOnlyList<GrowthLine> All =>
    [
        new("displacement", "bootstrap draws", 1000, n => () => MeasureDisplacement.Of(new(new(300, 150), new(200, 198), new(400, 404)), new() { Seed = 1, Draws = n }, Two)),
        new("hot spots (Gi*)", "cells; the eight around, at most 99,999 permutations", 100, n => Local(n, FindHotspots.ByGetisOrd)),
        new("hot spots (Moran)", "cells; the eight around, at most 99,999 permutations", 100, n => Local(n, FindHotspots.ByLocalMoran)),
        new("map accuracy (PAI)", "cells", 100, Accuracy),
        new("change (rate ratio)", "events of both periods", 100, n => () => CompareRates.Of(new EventCount(n / 2, 1), new EventCount(n - (n / 2), 1), new RateOptions())),
        new("change (CUSUM)", "days", 100, n => Series(n, 1, series => WatchByCusum.Of(series, new CusumOptions { Expected = 4 }))),
        new("change (EARS)", "days", 100, n => Series(n, 1, series => WatchByEars.Of(series, new EarsOptions()))),
        new("change (Farrington)", "weeks judged, after five years", 10, n => Series(n + 300, 7, series => WatchByFarrington.Of(series, new FarringtonOptions { Judged = n }))),
        new("betweenness", "nodes, two links each; exact", 20, n => Linked(n, network => Betweenness.Exact(network, Two))),
        new("closeness", "nodes, two links each", 20, n => Linked(n, network => Closeness.Of(network, Two))),
        new("communities (Leiden)", "nodes, two links each; one run, one thread", 100, n => Linked(n, network => Leiden.Of(network, 1, 1))),
        new("ranking", "draws; 10 choices, 6 criteria, 2 preferences", 100, LocalBench.Ranking),
        new("exposure", "areas, about 40 events discovered in each", 100, Exposure),
    ];

    private static Action Local(int n, Func<IReadOnlyList<double>, Neighbourhood, HotspotOptions, Work, object> ask)
    {
        var side = (int)Math.Round(Math.Sqrt(n));
        int[] cells = [.. Enumerable.Range(0, side * side)];
        var around = Neighbourhood.Within(PlanePoints.Of(cells.Select(at => 652_000d + (250 * (at % side))).ToArray(), cells.Select(at => 6_862_000d + (250 * (at / side))).ToArray()), 375);
        double[] values = [.. cells.Select(at => Math.Floor(4 * Chance.Real((ulong)at)) + (Math.Abs((at % side) - (side / 2)) < 3 && Math.Abs((at / side) - (side / 2)) < 3 ? 8 : 0))];
        return () => ask(values, around, new HotspotOptions { Seed = 1 }, Two);
    }

    private static Action Accuracy(int n)
    {
        MapCell[] cells = [.. Enumerable.Range(0, n).Select(at => new MapCell(250, at % 20 == 0, (long)(6 * Chance.Real((ulong)at)), 2))];
        return () => JudgeMap.Of(cells, new AccuracyOptions());
    }

    private static Action Series(int n, int days, Action<CountSeries> ask)
    {
        var series = new CountSeries(new DateOnly(1700, 1, 1), [.. Enumerable.Range(0, n).Select(at => 1 + (int)(7 * Chance.Real((ulong)at)))], days);
        return () => ask(series);
    }

    private static Action Linked(int n, Action<Network> ask)
    {
        var network = NetworksBench.Attached(n);
        return () => ask(network);
    }

    private static Action Exposure(int n)
    {
        PatrolledArea[] areas = [.. Enumerable.Range(0, n).Select(at => new PatrolledArea(10, 20 + (long)(40 * Chance.Real((ulong)at)), 50 + (100 * Chance.Real((ulong)at + 1))))];
        return () => GuardAgainstFeedback.Of(areas, new ExposureOptions { Seed = 1 });
    }
}
