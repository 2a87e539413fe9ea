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
          select id, kind, day, classe, ST_AsMVTGeom(geom, ST_TileEnvelope($1, $2, $3), 4096, 0) as g from p where geom && ST_TileEnvelope($1, $2, $3)) t
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
        await Run(link, "create extension postgis; create unlogged table raw (id text, kind text, day text, lon double precision, lat double precision)", stop);
        await using (var copy = await link.BeginBinaryImportAsync("copy raw from stdin (format binary)", stop))
        {
            for (var id = 0; id < places.Length; id++)
            {
                await copy.StartRowAsync(stop);
                var said = BenchLayer.Said(id);
                foreach (var words in (string[])[said.Id, said.Kind, said.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]) await copy.WriteAsync(words, NpgsqlDbType.Text, stop);
                await copy.WriteAsync(places[id].Longitude, NpgsqlDbType.Double, stop);
                await copy.WriteAsync(places[id].Latitude, NpgsqlDbType.Double, stop);
            }

            await copy.CompleteAsync(stop);
        }

        await Run(link, "create unlogged table p as select id, kind, day, 0 as classe, g as geom from raw, ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4326), 3857) g order by g; drop table raw; create index p_geom on p using gist (geom)", stop);
        await Run(link, "cluster p using p_geom", stop);
        await Run(link, "vacuum (analyze) p", stop);
    }

    /// <summary>How long each tile takes within the server, in milliseconds: a loop there, read on its own clock, so that no connection and no bytes on the way count against it.</summary>
    public async Task<double[]> TimesWithin(IReadOnlyList<AskedTile> tiles, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tiles);
        await using var link = await Open(stop);
        await Run(link, Looped, stop);
        await using var ask = new NpgsqlCommand("select timed($1, $2, $3, $4)", link);
        foreach (var numbers in (int[][])[[.. tiles.Select(one => one.Tile.Zoom)], [.. tiles.Select(one => one.Tile.Column)], [.. tiles.Select(one => one.Tile.Row)], [.. tiles.Select(one => one.Cells ? 1 : 0)]])
            ask.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = numbers });
        return (double[])(await ask.ExecuteScalarAsync(stop))!;
    }

    // The tile is made once before the clock counts, as ours is: both sides are warm. Far out a tile takes seconds, and is made once.
    private static readonly string Looped = $"""
        create or replace function timed(zooms integer[], tile_columns integer[], tile_rows integer[], cells integer[]) returns double precision[] language plpgsql as $body$
        declare times double precision[] := '{"{}"}'; began timestamptz; made bytea;
        begin
          for i in 1..array_length(zooms, 1) loop
            for turn in 1..(case when zooms[i] < 13 then 1 else 2 end) loop
              began := clock_timestamp();
              execute case when cells[i] = 1 then $ask${Cells}$ask$ else $ask${Points}$ask$ end into made using zooms[i], tile_columns[i], tile_rows[i];
            end loop;
            times := times || extract(epoch from clock_timestamp() - began)::double precision * 1000;
          end loop;
          return times;
        end $body$
        """;

    /// <summary>How long each tile takes for a program that asks over a connection of this machine, in milliseconds, after one that warms up.</summary>
    public async Task<double[]> Times(IReadOnlyList<AskedTile> tiles, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tiles);
        await using var link = await Open(stop);
        await using var points = await Prepared(link, Points, stop);
        await using var cells = await Prepared(link, Cells, stop);
        await One(tiles[^1].Cells ? cells : points, tiles[^1].Tile, stop);
        var times = new double[tiles.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var clock = Stopwatch.StartNew();
            await One(tiles[i].Cells ? cells : points, tiles[i].Tile, stop);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }

        return times;
    }

    private static async Task<NpgsqlCommand> Prepared(NpgsqlConnection link, string words, CancellationToken stop)
    {
        var ask = new NpgsqlCommand(words, link);
        for (var i = 0; i < 3; i++) ask.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Integer });
        await ask.PrepareAsync(stop);
        return ask;
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
