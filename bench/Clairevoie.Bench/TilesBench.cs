using System.Diagnostics;
using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>Tiles of 10,000,000 points at zooms 8 to 16, beside PostGIS on the same points and the same tiles; and how they grow from 100,000.</summary>
public static class TilesBench
{
    private const int Rounds = 5, Few = 100_000;

    // TILES_POINTS=1000000 tries the whole on less.
    private static int Many => int.TryParse(Environment.GetEnvironmentVariable("TILES_POINTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var points) ? points : 10_000_000;

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await Ours(run, TilePlaces.Make(Few));
        var places = TilePlaces.Make(Many);
        var (asked, ours) = await Ours(run, places);
        await using var cluster = await PeerCluster.Start();
        if (cluster is null)
        {
            await run.Say("tiles: not run beside PostGIS (apt-get install postgresql postgresql-15-postgis-3)");
            return;
        }

        var peer = new PostgisTiles(cluster.Connection);
        await run.Say("tiles: PostGIS takes the points in and makes its index");
        await peer.TakeIn(places, run.Stop);
        await run.Say("tiles: PostGIS draws the same tiles");
        var theirs = await peer.TimesWithin(asked, run.Stop);
        Beside(run, [.. asked.Zip(theirs, (one, time) => (one.Tile.Zoom, time))], ours);
        AskedTile[] near = [.. asked.Where(one => one.Tile.Zoom >= 14)];
        run.Keep(new Measure("the same tiles by PostGIS, zooms 14 to 16, over a connection, p95", Share(await peer.Times(near, run.Stop), 0.95), "ms", "asked by a program of this machine through Npgsql, prepared, one connection, bytes received"));
    }

    private static async Task<(IReadOnlyList<AskedTile> Asked, IReadOnlyList<(int Zoom, double Time)> Times)> Ours(BenchRun run, GeoPoint[] places)
    {
        var points = Invariant($"{places.Length:N0} points");
        await run.Say($"tiles: {points}");
        await using var layer = await BenchLayer.Open(run.Place.NewVar(), places, run.Stop);
        var (before, clock) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.StartNew());
        var tiles = TilePlaces.Tiles(places);
        await layer.Tile(tiles[0]);
        run.Keep(new Measure($"tiles of {points}, made ready", clock.Elapsed.TotalSeconds, "s", "the layer read to its end, once for a reading: places and counts in memory, what is said of points sealed on disk"));
        run.Keep(new Measure($"tiles of {points}, memory", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6, "MB", "what a reading of the layer holds"));
        var asked = new List<AskedTile>();
        foreach (var tile in tiles) asked.Add(new(tile, TileDecoder.Decode(await layer.Tile(tile)).SelectMany(one => one.Features).Any(feature => feature.Text("cell") is not null)));
        var times = new List<(int Zoom, double Time)>();
        for (var round = 0; round < Rounds; round++)
            foreach (var tile in tiles)
            {
                clock.Restart();
                await layer.Tile(tile);
                times.Add((tile.Zoom, clock.Elapsed.TotalMilliseconds));
            }

        foreach (var zoom in times.GroupBy(one => one.Zoom).OrderBy(zoom => zoom.Key))
            run.Keep(new Measure(Invariant($"tile of {points}, zoom {zoom.Key}, p95"), Share(zoom.Select(one => one.Time), 0.95), "ms", Invariant($"{zoom.Count() / Rounds} tiles where points lie, {Rounds} rounds; {(asked.First(one => one.Tile.Zoom == zoom.Key).Cells ? "counts in cells" : "single points")}")));
        const string How = "zooms 8 to 16, one after the other: table asked, data version read from the store, drawn and encoded; no tile kept";
        run.Keep(new Measure($"tile of {points}, p50", Share(times.Select(one => one.Time), 0.5), "ms", How));
        run.Keep(Measure.AtMost(10, $"tile of {points}, p95", Share(times.Select(one => one.Time), 0.95), "ms", How));
        run.Keep(new Measure($"tile of {points}, p99", Share(times.Select(one => one.Time), 0.99), "ms", How));
        return (asked, times);
    }

    private static void Beside(BenchRun run, IReadOnlyList<(int Zoom, double Time)> theirs, IReadOnlyList<(int Zoom, double Time)> ours)
    {
        const string How = "timed within the server, JIT off; GiST index, clustered on it, vacuumed and analyzed, 2 GB of shared buffers; as many cells across where ours shows cells, the same words of each point where it shows points";
        foreach (var (name, share) in ((string, double)[])[("p50", 0.5), ("p95", 0.95), ("p99", 0.99)])
            run.Keep(new Measure($"the same tiles by PostGIS, {name}", Share(theirs.Select(one => one.Time), share), "ms", How));
        run.Keep(Measure.AtLeast(5, "tiles beside PostGIS, p95", Ratio(0), "times", "the same points, tiles, run and machine; ours counts its cells once for a reading, theirs at each tile"));
        run.Keep(new Measure("tiles beside PostGIS, zooms 14 to 16, p95", Ratio(14), "times", "the same where a tile holds least"));

        double Ratio(int nearest) => Near(theirs, nearest) / Near(ours, nearest);
        double Near(IReadOnlyList<(int Zoom, double Time)> times, int nearest) => Share(times.Where(one => one.Zoom >= nearest).Select(one => one.Time), 0.95);
    }

    private static double Share(IEnumerable<double> times, double share)
    {
        double[] ordered = [.. times.Order()];
        return ordered[Math.Min(ordered.Length - 1, (int)(share * ordered.Length))];
    }
}
