using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Bench;

/// <summary>The least that a bulk insert of events costs on this disk: rows ready in memory, one statement, one transaction.</summary>
public static class RawBulk
{
    private const string Founding = """
        pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; pragma trusted_schema=off; pragma foreign_keys=on; pragma cell_size_check=on;
        create table discovered_event(
          id text not null primary key, author text not null, agency text not null, territory text not null, origin text not null, day text not null,
          kind text not null, product text, amount double precision, counted_in text, longitude double precision not null, latitude double precision not null);
        create index discovered_event_by_day on discovered_event (day);
        """;

    private const string Insertion = "insert into discovered_event values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12)";

    /// <summary>How long the rows of this file take, read beforehand.</summary>
    public static double Seconds(string folder, string file)
    {
        var rows = File.ReadLines(file).Skip(1).Select(Row).ToList();
        using var link = new SqliteConnection($"Data Source={Path.Combine(folder, "bulk.db")};Pooling=False");
        link.Open();
        Run(link, Founding);
        var clock = Stopwatch.StartNew();
        using (var deed = link.BeginTransaction())
        {
            using var insert = link.CreateCommand();
            (insert.CommandText, insert.Transaction) = (Insertion, deed);
            for (var column = 1; column <= 12; column++) insert.Parameters.AddWithValue($"@{column}", DBNull.Value);
            foreach (var row in rows)
            {
                for (var column = 0; column < row.Length; column++) insert.Parameters[column].Value = row[column];
                insert.ExecuteNonQuery();
            }

            deed.Commit();
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static object[] Row(string line)
    {
        var cells = line.Split(',');
        return
        [
            Guid.NewGuid().ToString("D"), "00000000-0000-4000-8000-000000000001", "BENCH", "ZON-BENCH", "00000000-0000-4000-8000-000000000002",
            $"{cells[2][6..10]}-{cells[2][..2]}-{cells[2][3..5]}", "Other", "Cannabis", DBNull.Value, DBNull.Value,
            double.Parse(cells[11], CultureInfo.InvariantCulture), double.Parse(cells[10], CultureInfo.InvariantCulture),
        ];
    }

    private static void Run(SqliteConnection link, string text)
    {
        using var command = link.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
