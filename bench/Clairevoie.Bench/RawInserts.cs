using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Bench;

/// <summary>The least that a durable row costs on this disk: one connection, one row, one commit, again and again.</summary>
public static class RawInserts
{
    private const string Founding = """
        pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; pragma trusted_schema=off; pragma foreign_keys=on;
        create table if not exists told(id text primary key, words bytea not null);
        """;

    /// <summary>Rows made durable per second.</summary>
    public static double PerSecond(string folder, int rows)
    {
        using var link = new SqliteConnection($"Data Source={Path.Combine(folder, "raw.db")};Pooling=False");
        link.Open();
        Run(link, Founding);
        using var insert = link.CreateCommand();
        insert.CommandText = "insert into told(id, words) values (@id, @words)";
        var (id, words) = (insert.Parameters.AddWithValue("@id", ""), insert.Parameters.AddWithValue("@words", RandomNumberGenerator.GetBytes(1200)));
        var clock = Stopwatch.StartNew();
        for (var row = 0; row < rows; row++)
        {
            (id.Value, words.Value) = (Guid.NewGuid().ToString(), RandomNumberGenerator.GetBytes(1200));
            using var deed = link.BeginTransaction();
            insert.Transaction = deed;
            insert.ExecuteNonQuery();
            deed.Commit();
        }

        return rows / clock.Elapsed.TotalSeconds;
    }

    private static void Run(SqliteConnection link, string text)
    {
        using var command = link.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
