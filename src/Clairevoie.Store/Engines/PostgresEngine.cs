using System.Data;
using System.Data.Common;
using Npgsql;

namespace Clairevoie.Store;

/// <summary>One database and one role per room, for a city that outgrew one machine: several nodes may write.</summary>
public sealed class PostgresEngine : IEngine
{
    private const string AloneToMigrate = "select pg_advisory_xact_lock(20251122)";

    private readonly NpgsqlDataSource source;

    /// <summary>The engine of the room that this connection string opens, with the room's own role.</summary>
    public PostgresEngine(string connection)
    {
        var text = new NpgsqlConnectionStringBuilder(connection)
        {
            MaxAutoPrepare = 64,
            ApplicationName = "clairevoie",
            IncludeErrorDetail = false,
        };
        source = NpgsqlDataSource.Create(text);
    }

    /// <inheritdoc />
    public string Variant => "postgres";

    /// <inheritdoc />
    public async Task<DbConnection> OpenToWrite(CancellationToken stop) => await source.OpenConnectionAsync(stop);

    /// <inheritdoc />
    public async Task<DbConnection> OpenToRead(CancellationToken stop)
    {
        var link = await source.OpenConnectionAsync(stop);
        try
        {
            await using var command = link.CreateCommand();
            command.CommandText = "begin isolation level repeatable read read only";
            await command.ExecuteNonQueryAsync(stop);
            return link;
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<DbTransaction> BeginAlone(DbConnection link, CancellationToken stop)
    {
        var transaction = await link.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        await using var command = link.CreateCommand();
        command.CommandText = AloneToMigrate;
        await command.ExecuteNonQueryAsync(stop);
        return transaction;
    }

    /// <inheritdoc />
    public Task<IAsyncDisposable?> TryAlone(string name, CancellationToken stop) => HeldName.Try(source, name, stop);

    /// <inheritdoc />
    ICarryDeeds IEngine.Carrier(Trace trace, RoomKeys keys) => new ManyWriters(this, trace, keys);

    /// <summary>Closes every connection of the room.</summary>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
