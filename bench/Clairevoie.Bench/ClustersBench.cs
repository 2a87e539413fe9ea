using System.Globalization;
using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Tests.Statistics;

namespace Clairevoie.Bench;

/// <summary>How fast dense clusters are found, beside scikit-learn (Debian's python3-sklearn) on the same events in the same run, and how the time grows.</summary>
public static class ClustersBench
{
    private const int Large = 1_000_000;

    /// <summary>What scikit-learn took with two jobs on another machine (Zen 4), where it is not installed here.</summary>
    private const double RecordedSeconds = 14.5;

    private const string Peer = """
        import sys, time, numpy
        from sklearn.cluster import DBSCAN
        points = numpy.fromfile(sys.argv[1]).reshape(2, -1).T.copy()
        start = time.perf_counter()
        found = DBSCAN(eps=50, min_samples=20, n_jobs=2).fit(points)
        print(time.perf_counter() - start)
        print(found.labels_.max() + 1)
        print((found.labels_ < 0).sum())
        print(len(found.core_sample_indices_))
        """;

    /// <summary>Measures: two threads, the middle of five rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("clusters: DBSCAN and HDBSCAN, beside scikit-learn where it is installed");
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
            run.Keep(new Measure($"DBSCAN, n = {count:N0}", 1000 * Dense(count, 100, 10).Seconds, "ms", "synthetic events, 100 m, 10 points, 2 threads, median of 5"));
        var events = SyntheticEvents.Of(Large);
        var (seconds, found) = Dense(Large, 50, 20);
        run.Keep(new Measure($"DBSCAN, n = {Large:N0}", 1000 * seconds, "ms", string.Create(CultureInfo.InvariantCulture, $"synthetic events, 50 m, 20 points, 2 threads, median of 5: {found.Clusters.Count} clusters, {found.Noise} of none, {found.CorePoints} core")));
        run.Keep(Measure.AtMost(100, "DBSCAN memory over the input", Megabytes(events), "MB", "all that one run allocates, whether freed on the way or not"));
        Compare(run, seconds, found, await PeerProgram.Ask("/usr/bin/python3", Peer, [events.X, events.Y], run.Stop));
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
            run.Keep(new Measure($"HDBSCAN, n = {count:N0}", 1000 * Varying(count), "ms", "synthetic events, 10 points, 2 threads, median of 3"));
    }

    private static void Compare(BenchRun run, double ours, Clustering found, double[]? peer)
    {
        if (peer is not { } other)
        {
            run.Keep(Measure.AtLeast(50, "DBSCAN beside scikit-learn's recorded figure", RecordedSeconds / ours, "times", "python3-sklearn is not installed here: 14.5 s was recorded on another machine"));
            return;
        }

        var same = (found.Clusters.Count, found.Noise, found.CorePoints) == ((int)other[1], (int)other[2], (int)other[3]);
        run.Keep(new Measure("DBSCAN by scikit-learn", other[0], "s", "python3-sklearn, two jobs, the same events, the same run"));
        run.Keep(Measure.AtLeast(50, "DBSCAN beside scikit-learn", other[0] / ours, "times", same ? "same clusters, same noise, same cores" : "THE COUNTS DIFFER"));
    }

    private static (double Seconds, Clustering Found) Dense(int count, double radius, int minPoints)
    {
        var events = SyntheticEvents.Of(count);
        var points = PlanePoints.Of(events.X, events.Y);
        return PeerProgram.Timed(5, () => Dbscan.Of(points, new() { Radius = radius, MinPoints = minPoints }, new Work(2)).Result);
    }

    private static double Varying(int count)
    {
        var events = SyntheticEvents.Of(count);
        var points = PlanePoints.Of(events.X, events.Y);
        return PeerProgram.Timed(3, () => Hdbscan.Of(points, null, new Work(2)).Result).Seconds;
    }

    private static double Megabytes(SyntheticEvents events)
    {
        var points = PlanePoints.Of(events.X, events.Y);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Dbscan.Of(points, new() { Radius = 50, MinPoints = 20 }, new Work(2));
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6;
    }
}
