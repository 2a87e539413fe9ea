using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Bench;

/// <summary>1,000,000 published figures read page by page by ogr2ogr, beside one cursor that reads the same rows from the same file.</summary>
public static class PagesBench
{
    private const string Ogr = "/usr/bin/ogr2ogr";
    private const int Rows = 1_000_000;

    private const string Columns = "id, version, value, bound, unit, kind, status, definition, definition_version, base, period_start, period_end, period_basis, territory, territory_basis, issuer, source, document, quote";

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (!File.Exists(Ogr))
        {
            await run.Say("pages: not run (apt-get install gdal-bin)");
            return;
        }

        var var = run.Place.NewVar();
        await using (await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            // Opened once, for its stores and the figures that come with it.
        }

        var store = Directory.GetFiles(var, "publication.db", SearchOption.AllDirectories).Single();
        Multiply(store);
        var cursor = Cursor(store);
        await run.Say($"pages: the cursor took {cursor.TotalSeconds:0.0} s");
        var file = Path.Combine(var, "figures.csv");
        await using (var house = await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            var clock = Stopwatch.StartNew();
            using var ogr = Process.Start(Ogr, ["-f", "CSV", file, $"OAPIF:{house.Address}ogc", "chiffres", "-oo", "PAGE_SIZE=10000"]);
            await ogr.WaitForExitAsync(run.Stop);
            Keep(run, cursor.TotalSeconds, clock.Elapsed.TotalSeconds, File.ReadLines(file).LongCount() - 1);
        }

        Directory.Delete(var, recursive: true);
    }

    private static void Keep(BenchRun run, double cursor, double pages, long lines)
    {
        run.Keep(new Measure("one cursor over the same rows", cursor, "s", "SQLite, the columns of the collection in the order of identifiers, every cell read as text"));
        run.Keep(new Measure("features read by ogr2ogr, page by page", pages, "s", $"pages of 10,000 until none is left, written as CSV: {lines} lines"));
        run.Keep(Measure.AtLeast(Rows, "features that arrived", lines, "", "lines of the file; a quote may hold a line break, so there may be more"));
        run.Keep(new Measure("pages beside the cursor", pages / cursor, "times", "the same rows, machine and run; HTTP, GeoJSON and GDAL's reading of it included"));
    }

    // The figures that come with the house, over and over under other identifiers, until there are a million.
    private static void Multiply(string store)
    {
        using var link = Open(store);
        using var read = link.CreateCommand();
        read.CommandText = "select group_concat(name) from pragma_table_info('claim') where name <> 'id'";
        var others = (string)read.ExecuteScalar()!;
        using var write = link.CreateCommand();
        write.CommandText = $"""
            pragma synchronous = off;
            with recursive n(i) as (select 1 union all select i + 1 from n where i < {Rows} / (select count(*) from claim where is_current = 1) + 1)
            insert into claim (id, {others}) select c.id || '-' || n.i, {string.Join(", ", others.Split(',').Select(column => $"c.{column}"))} from n, claim c where c.is_current = 1 limit {Rows};
            """;
        write.ExecuteNonQuery();
    }

    private static TimeSpan Cursor(string store)
    {
        using var link = Open(store);
        using var read = link.CreateCommand();
        read.CommandText = $"select {Columns} from claim where is_current = 1 order by id";
        var clock = Stopwatch.StartNew();
        using var rows = read.ExecuteReader();
        for (var length = 0L; rows.Read();)
            for (var column = 0; column < rows.FieldCount; column++) length += rows.IsDBNull(column) ? 0 : rows.GetString(column).Length;
        return clock.Elapsed;
    }

    private static SqliteConnection Open(string store)
    {
        var link = new SqliteConnection($"Data Source={store};Pooling=False");
        link.Open();
        return link;
    }
}
