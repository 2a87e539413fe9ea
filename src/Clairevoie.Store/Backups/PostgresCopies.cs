using System.ComponentModel;
using System.Diagnostics;
using Clairevoie.Domain;
using Dapper;
using Npgsql;

namespace Clairevoie.Store;

/// <summary>A room in PostgreSQL is copied by pg_dump and put back by pg_restore, with the room's own role.</summary>
internal sealed class PostgresCopies : ICopyRooms
{
    private const string SetAside = "before_restore";

    /// <inheritdoc />
    public string Ending => ".pgdump";

    /// <inheritdoc />
    public Task CopyOut(CellarPlace place, Room room, string file, CancellationToken stop)
    {
        Folders.MakeClosedFile(file);
        return Run("pg_dump", place.ConnectionOf(room), stop,
            "--format=custom", "--no-owner", "--no-privileges", "--schema=public", "--file", file);
    }

    /// <inheritdoc />
    public async Task<bool> IsTaken(CellarPlace place, Room room, CancellationToken stop)
    {
        await using var link = new NpgsqlConnection(place.ConnectionOf(room));
        return await link.ExecuteScalarAsync<bool>("select exists (select 1 from pg_tables where schemaname = 'public')");
    }

    /// <inheritdoc />
    public async Task PutBack(CellarPlace place, Room room, string file, Func<IEngine, Task> check, CancellationToken stop)
    {
        await using var link = new NpgsqlConnection(place.ConnectionOf(room));
        await link.ExecuteAsync($"drop schema if exists {SetAside} cascade; alter schema public rename to {SetAside}");
        try
        {
            await Run("pg_restore", place.ConnectionOf(room), stop,
                "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--dbname", link.Database, file);
            await using (var engine = place.EngineOf(room))
                await check(engine);
        }
        catch
        {
            await link.ExecuteAsync($"drop schema if exists public cascade; alter schema {SetAside} rename to public");
            throw;
        }
        await link.ExecuteAsync($"drop schema {SetAside} cascade");
    }

    private static async Task Run(string program, string connection, CancellationToken stop, params string[] args)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(program, args) { RedirectStandardError = true };
        start.Environment["PGHOST"] = to.Host;
        start.Environment["PGPORT"] = to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = to.Database;
        start.Environment["PGUSER"] = to.Username;
        start.Environment["PGPASSWORD"] = to.Password;
        start.Environment["PGSSLMODE"] = SslWords(to.SslMode);
        if (to.RootCertificate is { } certificate)
            start.Environment["PGSSLROOTCERT"] = certificate;
        using var process = Start(start);
        var told = await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0)
            throw new CellarClosedException($"{program} did not do it: {told.Trim()}");
    }

    private static string SslWords(SslMode mode) => mode switch
    {
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => mode.ToString().ToLowerInvariant(),
    };

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new CellarClosedException($"{start.FileName} is not on the PATH. Install the PostgreSQL client programs (Debian: postgresql-client).", fault);
        }
    }
}
