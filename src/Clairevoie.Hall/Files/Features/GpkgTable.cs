using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using SQLitePCL;

namespace Clairevoie.Hall.Files.Features;

/// <summary>
/// Reads the first features of a GeoPackage as the rows of a table. The file is read in memory and nothing in it is run: no view, no
/// trigger, no function of its own, and only in the one coordinate system that exports have.
/// </summary>
internal static class GpkgTable
{
    private const string First = """
        select c.table_name, g.column_name, g.srs_id
        from   gpkg_contents c join gpkg_geometry_columns g on g.table_name = c.table_name join sqlite_master m on m.name = c.table_name
        where  c.data_type = 'features' and m.type = 'table' and m.sql like 'create table %' and m.sql not like '%generated always%'
        order  by c.table_name limit 1
        """;

    private const int Header = 8, Degrees = 4326;

    private static readonly int[] BoxBytes = [0, 32, 48, 48, 64];

    public static Table Open(Stream stream)
    {
        if (stream.Length > TableLimits.Bytes) throw new FileRefusedException(new FileFault(0, "", "file-too-large", TableLimits.Bytes / 1_000_000));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var held = new Held(bytes);
        try
        {
            var (table, geometry) = held.Layer();
            var rows = held.Rows(table);
            var own = Enumerable.Range(0, rows.FieldCount).Where(column => rows.GetName(column) is var name && name != geometry && name is not ("fid" or "feature_id")).ToList();
            var columns = FeatureCells.Columns(own.Select(rows.GetName), held.OfPoints(table, geometry));
            return new Table(columns, Read(rows, geometry, columns)).Holding(rows, held);
        }
        catch (SqliteException)
        {
            held.Dispose();
            throw new FileRefusedException(new FileFault(0, "", "not-features"));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static IEnumerable<TableRow> Read(SqliteDataReader rows, string geometry, string[] columns)
    {
        var at = Enumerable.Range(0, rows.FieldCount).ToDictionary(rows.GetName, column => column, StringComparer.Ordinal);
        var id = at.TryGetValue("feature_id", out var ours) ? ours : at.GetValueOrDefault(FeatureCells.Id, -1);
        for (var line = 2; Next(rows, line); line++)
        {
            var shape = Shape(rows[at[geometry]] as byte[], line);
            string[] cells = [.. columns.Select(column => column switch
            {
                FeatureCells.Longitude or FeatureCells.Latitude or FeatureCells.Wkt => FeatureCells.Of(shape, column),
                FeatureCells.Id => id < 0 ? "" : FeatureCells.Text(rows[id]),
                _ => FeatureCells.Text(rows[at[column]]),
            })];
            TableLimits.Check(line, cells);
            yield return new TableRow(line, columns, cells);
        }
    }

    private static bool Next(SqliteDataReader rows, int line)
    {
        try
        {
            return rows.Read();
        }
        catch (SqliteException)
        {
            throw new FileRefusedException(new FileFault(line, "", "not-features"));
        }
    }

    private static Geometry? Shape(byte[]? kept, int line)
    {
        if (kept is null) return null;
        try
        {
            var box = (kept[3] >> 1) & 0b111;
            return kept is [(byte)'G', (byte)'P', ..] && box < BoxBytes.Length ? new WKBReader().Read(kept[(Header + BoxBytes[box])..]) : throw new ParseException("not a shape");
        }
        catch (Exception broken) when (broken is ParseException or ArgumentException or IndexOutOfRangeException or IOException)
        {
            throw new FileRefusedException(new FileFault(line, "", "not-features"));
        }
    }

    /// <summary>The file, opened in memory for reading only.</summary>
    private sealed class Held : IDisposable
    {
        private readonly SqliteConnection link = new("Data Source=:memory:;Pooling=False");
        private readonly GCHandle bytes;

        public Held(byte[] file)
        {
            // A file that was left in the mode of a write-ahead log is read as one without: its log is not here.
            if (file.Length > 19) (file[18], file[19]) = (1, 1);
            bytes = GCHandle.Alloc(file, GCHandleType.Pinned);
            link.Open();
            raw.sqlite3_deserialize(link.Handle!, "main", bytes.AddrOfPinnedObject(), file.Length, file.Length, raw.SQLITE_DESERIALIZE_READONLY);
            raw.sqlite3_limit(link.Handle!, raw.SQLITE_LIMIT_LENGTH, (int)TableLimits.Bytes);
            Command("pragma trusted_schema = off; pragma cell_size_check = on; pragma query_only = on").ExecuteNonQuery();
        }

        public (string Table, string Geometry) Layer()
        {
            using var found = Command(First).ExecuteReader();
            return found.Read() && found.GetInt32(2) == Degrees ? (found.GetString(0), found.GetString(1)) : throw new FileRefusedException(new FileFault(0, "", "not-features"));
        }

        public SqliteDataReader Rows(string table) => Command($"select * from {Quoted(table)} order by rowid").ExecuteReader();

        /// <summary>Whether the first shape is a point, or there is none: well-known binary says so in the byte after its order.</summary>
        public bool OfPoints(string table, string geometry)
        {
            using var first = Command($"select {Quoted(geometry)} from {Quoted(table)} where {Quoted(geometry)} is not null order by rowid limit 1").ExecuteReader();
            if (!first.Read() || first[0] is not byte[] { Length: > Header } kept) return true;
            var kind = Header + BoxBytes.ElementAtOrDefault((kept[3] >> 1) & 0b111) + 1;
            return kept.Length < kind + 4 || (kept[kind - 1] == 1 ? kept[kind] : kept[kind + 3]) == 1;
        }

        public void Dispose()
        {
            link.Dispose();
            bytes.Free();
        }

        private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        private SqliteCommand Command(string words)
        {
            var command = link.CreateCommand();
            command.CommandText = words;
            return command;
        }
    }
}
