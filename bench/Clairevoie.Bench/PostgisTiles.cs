using System.Diagnostics;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Npgsql;
using NpgsqlTypes;

namespace Clairevoie.Bench;

/// <summary>The peer: the same points in PostGIS, and tiles by its own function.</summary>
public sealed class PostgisTiles(string connection)
{
    private const string Points = """
        select ST_AsMVT(t, 'points', 4096, 'g') from (
          select id, ST_AsMVTGeom(geom, ST_TileEnvelope($1, $2, $3), 4096, 0) as g from p where geom && ST_TileEnvelope($1, $2, $3)) t
        """;

    private const string Cells = """
        select ST_AsMVT(t, 'points', 4096, 'g') from (
          select count(*) as points, ST_AsMVTGeom(ST_SnapToGrid(geom, w / 48), ST_TileEnvelope($1, $2, $3), 4096, 0) as g
          from p, (select 40075016.686 / (1 << $1) as w) s where geom && ST_TileEnvelope($1, $2, $3) group by 2) t
        """;

    /// <summary>Takes the points in, in the projection of tiles, with a spatial index, and lays the rows in its order.</summary>
    public async Task TakeIn(GeoPoint[] places, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(places);
        await using var link = await Open(stop);
        await Run(link, "create extension postgis; create unlogged table raw (id integer, lon double precision, lat double precision)", stop);
        await using (var copy = await link.BeginBinaryImportAsync("copy raw from stdin (format binary)", stop))
        {
            for (var id = 0; id < places.Length; id++)
            {
                await copy.StartRowAsync(stop);
                await copy.WriteAsync(id, NpgsqlDbType.Integer, stop);
                await copy.WriteAsync(places[id].Longitude, NpgsqlDbType.Double, stop);
                await copy.WriteAsync(places[id].Latitude, NpgsqlDbType.Double, stop);
            }

            await copy.CompleteAsync(stop);
        }

        await Run(link, "create unlogged table p as select id, g as geom from raw, ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4326), 3857) g order by g; drop table raw; create index p_geom on p using gist (geom); analyze p", stop);
    }

    /// <summary>How long each tile takes within the server, in milliseconds: a loop there, read on its own clock, so that no connection and no bytes on the way count against it.</summary>
    public async Task<double[]> TimesWithin(IReadOnlyList<TileAddress> tiles, bool cells, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tiles);
        await using var link = await Open(stop);
        await Run(link, Looped(cells), stop);
        await using var ask = new NpgsqlCommand("select timed($1, $2, $3)", link);
        foreach (var numbers in (int[][])[[.. tiles.Select(tile => tile.Zoom)], [.. tiles.Select(tile => tile.Column)], [.. tiles.Select(tile => tile.Row)]])
            ask.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = numbers });
        return (double[])(await ask.ExecuteScalarAsync(stop))!;
    }

    // The tile is made once before the clock counts, as ours is: both sides are warm.
    private static string Looped(bool cells) => $"""
        create or replace function timed(zooms integer[], tile_columns integer[], tile_rows integer[]) returns double precision[] language plpgsql as $body$
        declare times double precision[] := '{"{}"}'; began timestamptz; made bytea;
        begin
          for i in 1..array_length(zooms, 1) loop
            for turn in 1..2 loop
              began := clock_timestamp();
              execute $ask${(cells ? Cells : Points)}$ask$ into made using zooms[i], tile_columns[i], tile_rows[i];
            end loop;
            times := times || extract(epoch from clock_timestamp() - began)::double precision * 1000;
          end loop;
          return times;
        end $body$
        """;

    /// <summary>How long each tile takes for a program that asks over a connection of this machine, in milliseconds, after one that warms up.</summary>
    public async Task<double[]> Times(IReadOnlyList<TileAddress> tiles, bool cells, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tiles);
        await using var link = await Open(stop);
        await using var ask = new NpgsqlCommand(cells ? Cells : Points, link);
        for (var i = 0; i < 3; i++) ask.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Integer });
        await ask.PrepareAsync(stop);
        await One(ask, tiles[^1], stop);
        var times = new double[tiles.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var clock = Stopwatch.StartNew();
            await One(ask, tiles[i], stop);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }

        return times;
    }

    private static async Task One(NpgsqlCommand ask, TileAddress tile, CancellationToken stop)
    {
        (ask.Parameters[0].Value, ask.Parameters[1].Value, ask.Parameters[2].Value) = (tile.Zoom, tile.Column, tile.Row);
        _ = await ask.ExecuteScalarAsync(stop);
    }

    private async Task<NpgsqlConnection> Open(CancellationToken stop)
    {
        var link = new NpgsqlConnection(connection);
        await link.OpenAsync(stop);
        return link;
    }

    private static async Task Run(NpgsqlConnection link, string words, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(words, link);
        await command.ExecuteNonQueryAsync(stop);
    }
}
