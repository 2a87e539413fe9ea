using System.Diagnostics;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>Tiles of 10,000,000 points at zooms 8 to 16, beside PostGIS on the same points and the same tiles; and how they grow from 100,000.</summary>
public static class TilesBench
{
    private const int Rounds = 5, Few = 100_000, Many = 10_000_000;

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await Ours(run, Few, TilePlaces.Make(Few));
        var places = TilePlaces.Make(Many);
        var ours = await Ours(run, Many, places);
        await using var cluster = await PeerCluster.Start();
        if (cluster is null)
        {
            await run.Say("tiles: not run beside PostGIS (apt-get install postgresql postgresql-15-postgis-3)");
            return;
        }

        var peer = new PostgisTiles(cluster.Connection);
        await run.Say("tiles: PostGIS takes the points in and makes its index");
        await peer.TakeIn(places, run.Stop);
        foreach (var (name, how) in ((string, string)[])[("points", "ST_AsMVT of every point of the tile"), ("cells", "ST_AsMVT of the points counted by cell, as many cells across as ours")])
        {
            var tiles = TilePlaces.Tiles(places);
            Keep(run, $"PostGIS, {name}", await peer.TimesWithin(tiles, name == "cells", run.Stop), how, ours);
            run.Keep(new Measure($"the same tiles by PostGIS, {name}, over a connection, p95", Share(await peer.Times(tiles, name == "cells", run.Stop), 0.95), "ms", "the same, asked by a program of this machine through Npgsql, bytes received"));
        }
    }

    private static async Task<double> Ours(BenchRun run, int count, GeoPoint[] places)
    {
        await run.Say(Invariant($"tiles: {count:N0} points"));
        var (before, clock) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.StartNew());
        var pyramid = new PointPyramid(places);
        var made = clock.Elapsed.TotalSeconds;
        run.Keep(new Measure(Invariant($"tiles of {count:N0} points, made ready"), made, "s", "ranks on the map and counts in cells of eleven widths, once for a reading, one thread"));
        run.Keep(new Measure(Invariant($"tiles of {count:N0} points, memory"), (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6, "MB", "what the prepared points hold, without their own words"));
        var tiles = TilePlaces.Tiles(places);
        foreach (var tile in tiles) Encoded(pyramid, tile);
        var times = Enumerable.Range(0, Rounds).SelectMany(_ => tiles.Select(tile => (tile.Zoom, Milliseconds: Timed(() => Encoded(pyramid, tile))))).ToList();
        foreach (var zoom in times.GroupBy(one => one.Zoom).OrderBy(zoom => zoom.Key))
            run.Keep(new Measure(Invariant($"tile of {count:N0} points, zoom {zoom.Key}, p95"), Share([.. zoom.Select(one => one.Milliseconds)], 0.95), "ms", Invariant($"{zoom.Count() / Rounds} tiles where points lie, {Rounds} rounds")));
        double[] all = [.. times.Select(one => one.Milliseconds)];
        run.Keep(new Measure(Invariant($"tile of {count:N0} points, p50"), Share(all, 0.5), "ms", "zooms 8 to 16, drawn and encoded, one thread"));
        run.Keep(Measure.AtMost(10, Invariant($"tile of {count:N0} points, p95"), Share(all, 0.95), "ms", "zooms 8 to 16, drawn and encoded, one thread"));
        run.Keep(new Measure(Invariant($"tile of {count:N0} points, p99"), Share(all, 0.99), "ms", "zooms 8 to 16, drawn and encoded, one thread"));
        return Share(all, 0.95);
    }

    private static void Keep(BenchRun run, string peer, double[] times, string how, double ours)
    {
        run.Keep(new Measure($"the same tiles by {peer}, p50", Share(times, 0.5), "ms", $"{how}; timed within the server; GiST index, clustered on it, each tile made before it is timed, 2 GB of shared buffers"));
        run.Keep(new Measure($"the same tiles by {peer}, p95", Share(times, 0.95), "ms", how));
        run.Keep(new Measure($"the same tiles by {peer}, p99", Share(times, 0.99), "ms", how));
        run.Keep(Measure.AtLeast(5, $"tiles beside {peer}, p95", Share(times, 0.95) / ours, "times", Invariant($"the same points, tiles, run and priority ({Priority()}); ours with its points ready in memory, theirs in its buffers")));
    }

    // The server is a child of this program and inherits its priority.
    private static string Priority()
    {
        using var here = Process.GetCurrentProcess();
        return here.BasePriority.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Encoded(PointPyramid pyramid, TileAddress tile) =>
        TileEncoder.Encode([new TileLayer("points", 4096, pyramid.Draw(tile, 4096, row => new Dictionary<string, object> { ["id"] = (long)row }))]);

    private static double Timed(Func<byte[]> work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Share(double[] times, double share) => times.Order().ElementAt(Math.Min(times.Length - 1, (int)(share * times.Length)));
}
