using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Clairevoie.Store;

/// <summary>One file per room, beside the program. One process at a time writes, any number read.</summary>
public sealed class SqliteEngine : IEngine
{
    private const string Careful =
        "pragma foreign_keys = on; pragma secure_delete = on; pragma trusted_schema = off; pragma cell_size_check = on; ";

    private readonly string writing;
    private readonly string reading;

    static SqliteEngine() => Batteries_V2.Init();

    /// <summary>The engine of the room kept in this file, which is made at the first opening.</summary>
    public SqliteEngine(string file)
    {
        File = file;
        var link = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 };
        writing = link.ToString();
        link.Mode = SqliteOpenMode.ReadWrite;
        reading = link.ToString();
    }

    /// <summary>Where the room is kept; its write-ahead log lies beside it.</summary>
    public string File { get; }

    /// <inheritdoc />
    public string Variant => "sqlite";

    /// <inheritdoc />
    public Task<DbConnection> OpenToWrite(CancellationToken stop)
    {
        Folders.MakeClosedFile(File);
        return Open(writing, Careful + "pragma journal_mode = wal; pragma synchronous = full;", stop);
    }

    /// <inheritdoc />
    public Task<DbConnection> OpenToRead(CancellationToken stop) =>
        Open(reading, Careful + "pragma query_only = on; begin;", stop);

    /// <inheritdoc />
    public Task<DbTransaction> BeginAlone(DbConnection link, CancellationToken stop) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)link).BeginTransaction(deferred: false));

    /// <summary>One process keeps a file: whoever asks holds the name.</summary>
    public Task<IAsyncDisposable?> TryAlone(string name, CancellationToken stop) => Task.FromResult<IAsyncDisposable?>(new Unheld());

    /// <inheritdoc />
    ICarryDeeds IEngine.Carrier(Trace trace, RoomKeys keys) => new OneWriter(this, trace, keys);

    /// <summary>Lets go of the file: every idle connection is closed.</summary>
    public ValueTask DisposeAsync()
    {
        foreach (var text in (string[])[writing, reading])
        {
            using var link = new SqliteConnection(text);
            SqliteConnection.ClearPool(link);
        }
        return ValueTask.CompletedTask;
    }

    private sealed class Unheld : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private static async Task<DbConnection> Open(string text, string pragmas, CancellationToken stop)
    {
        var link = new SqliteConnection(text);
        try
        {
            await link.OpenAsync(stop);
            await using var command = link.CreateCommand();
            command.CommandText = pragmas;
            await command.ExecuteNonQueryAsync(stop);
            return link;
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }
}
