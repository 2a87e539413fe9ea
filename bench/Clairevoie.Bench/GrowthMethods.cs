using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Clairevoie.Tests.Statistics;

namespace Clairevoie.Bench;

/// <summary>The methods that take events of the plane, on the synthetic year of reports, two threads.</summary>
internal static class GrowthMethods
{
    private static readonly Work Two = new(2);

    public static IReadOnlyList<GrowthLine> All =>
    [
        new("scan", "events in 250 m cells; permutation, prospective, 2 km, 28 days, 999 replicates", 100, Scan),
        new("scan, Poisson", "events in 250 m cells; Poisson, prospective, 2 km, 28 days, 99 replicates", 100, Poisson),
        new("dbscan", "points; 100 m, 10 points", 100, n => Points(n, points => Dbscan.Of(points, new() { Radius = 100, MinPoints = 10 }, Two))),
        new("st-dbscan", "points; 100 m, 7 days, 10 points", 100, SpaceTime),
        new("hdbscan", "points; 10 points", 100, n => Points(n, points => Hdbscan.Of(points, null, Two))),
        new("density", "points; Gaussian 250 m on 500 × 500 pixels", 1000, n => Points(n, points => KernelDensity.Of(points, new() { Bandwidth = 250, Frame = Square(500) }, Two))),
        new("street density", "events, on a grid of half as many pieces of street; 300 m", 100, Streets),
        new("relative risk", "points, half of them in each layer; 1 km on 64 × 64 pixels, 99 permutations", 100, Risk),
        new("knox", "events; 200 m, 14 days, 999 permutations", 100, Knoxed),
    ];

    private static RasterFrame Square(int pixels) => new(636000, 6846000, 668000, 6878000, pixels, pixels);

    private static Action Points(int n, Action<PlanePoints> ask)
    {
        var events = SyntheticEvents.Of(n);
        var points = PlanePoints.Of(events.X, events.Y);
        return () => ask(points);
    }

    private static Action Scan(int n)
    {
        var events = SyntheticEvents.Of(n);
        var (sites, of) = ScanSites.Gather(PlanePoints.Of(events.X, events.Y), 250);
        var cases = ScanCases.Of(sites, of, events.Day);
        var options = new ScanOptions { Seed = 1, Radius = 2000, Longest = 28 };
        return () => SpaceTimeScan.Run(cases, options, Two);
    }

    private static Action Poisson(int n)
    {
        var events = SyntheticEvents.Of(n);
        var (sites, of) = ScanSites.Gather(PlanePoints.Of(events.X, events.Y), 250);
        int[] every = [.. Enumerable.Range(0, sites.Count)];
        var people = ScanPopulation.Of(every, new int[sites.Count], [.. every.Select(_ => 100_000d)]);
        var cases = ScanCases.Of(sites, of, events.Day) with { Population = people };
        var options = new ScanOptions { Seed = 1, Model = ScanModel.Poisson, Radius = 2000, Longest = 28, Replications = 99 };
        return () => SpaceTimeScan.Run(cases, options, Two);
    }

    private static Action SpaceTime(int n)
    {
        var events = SyntheticEvents.Of(n);
        var (points, days) = (PlanePoints.Of(events.X, events.Y), events.Dates);
        return () => SpaceTimeDbscan.Of(points, days, new() { Radius = 100, Days = 7, MinPoints = 10 }, Two);
    }

    private static Action Streets(int n)
    {
        var side = Math.Max(2, (int)Math.Sqrt(n / 4d));
        int[] all = [.. Enumerable.Range(0, side * side)];
        var crossings = PlanePoints.Of(all.Select(at => 650_000d + (80 * (at % side))).ToArray(), all.Select(at => 6_860_000d + (80 * (at / side))).ToArray());
        var pieces = all.Where(at => at % side < side - 1).Select(at => (at, at + 1)).Concat(all.Where(at => at / side < side - 1).Select(at => (at, at + side))).ToList();
        var (streets, events, reach) = (StreetNetwork.Of(crossings, pieces), SyntheticEvents.Of(n), 80d * (side - 1) / 32_000);
        var points = PlanePoints.Of(events.X.Select(x => 650_000 + ((x - 636_000) * reach)).ToArray(), events.Y.Select(y => 6_860_000 + ((y - 6_846_000) * reach)).ToArray());
        return () => NetworkDensity.Of(streets, points, new() { Bandwidth = 300 }, Two);
    }

    private static Action Risk(int n)
    {
        var events = SyntheticEvents.Of(n);
        PlanePoints Half(int which) => PlanePoints.Of(events.X.Where((_, at) => at % 2 == which).ToArray(), events.Y.Where((_, at) => at % 2 == which).ToArray());
        var (one, other) = (Half(0), Half(1));
        return () => RelativeRisk.Of(one, other, new() { Bandwidth = 1000, Frame = Square(64), Permutations = 99, Seed = 1 }, Two);
    }

    private static Action Knoxed(int n)
    {
        var events = SyntheticEvents.Of(n);
        var (points, days) = (PlanePoints.Of(events.X, events.Y), events.Dates);
        return () => Knox.Of(points, days, new KnoxOptions { SpaceEdges = [0, Math.BitIncrement(200)], TimeEdges = [0, 15], Seed = 1 }, Two);
    }
}
