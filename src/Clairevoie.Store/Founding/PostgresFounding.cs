using System.Security.Cryptography;
using Clairevoie.Domain;
using Npgsql;

namespace Clairevoie.Store;

/// <summary>
/// Makes one database, role and password per room, with an administrator's connection that is used once and forgotten.
/// A role opens its own database and no other; what is kept is each room's own connection, in <c>postgres.json</c>.
/// </summary>
public sealed class PostgresFounding
{
    private readonly NpgsqlConnectionStringBuilder administrator;
    private readonly PostgresRoles roles;
    private readonly string prefix;

    private PostgresFounding(string connection, string var, string prefix)
    {
        Folders.MakeClosed(var);
        if (Directory.EnumerateFiles(var, "*.db").Any())
            throw new CellarClosedException($"{var} already keeps its rooms in files. Name an empty folder for a cellar in PostgreSQL.");
        administrator = PostgresAddress.Read(connection);
        (roles, this.prefix) = (PostgresRoles.InOrNone(var), prefix);
    }

    /// <summary>Makes what the rooms lack. Asked again, it finishes what was interrupted and leaves the rest.</summary>
    /// <param name="connection">The administrator's connection: <c>postgres://user:password@host:port/database</c>, or key=value pairs.</param>
    /// <param name="var">The folder where the rooms' connections are kept.</param>
    /// <param name="rooms">The rooms of this host.</param>
    /// <param name="prefix">What the names of databases and roles begin with, when two cellars share one server.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="CellarClosedException">The server cannot be reached, or keeps such a room for another cellar.</exception>
    public static async Task Found(
        string connection, string var, IEnumerable<Room> rooms, string prefix = "clairevoie_", CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(rooms);
        var founding = new PostgresFounding(connection, var, prefix);
        try
        {
            await using var link = new NpgsqlConnection(founding.administrator.ToString());
            await link.OpenAsync(stop);
            foreach (var room in rooms)
                await founding.Found(link, room, stop);
        }
        catch (NpgsqlException fault)
        {
            throw new CellarClosedException($"The rooms could not be made in PostgreSQL: {fault.Message}", fault);
        }
    }

    private async Task Found(NpgsqlConnection link, Room room, CancellationToken stop)
    {
        var name = prefix + room.Slug();
        var there = await Exists(link, "select 1 from pg_database where datname = $1", name, stop);
        if (roles.Find(room) is null && there)
            throw new CellarClosedException($"The database {name} is already there, and this folder has no key to its role. Put back postgres.json, or drop the database.");
        if (roles.Find(room) is null)
            roles.Keep(room, Connection(name, RandomNumberGenerator.GetHexString(48, lowercase: true)));

        await MakeRole(link, name, new NpgsqlConnectionStringBuilder(roles.Find(room)).Password!, stop);
        if (!there)
            await Run(link, $"create database \"{name}\" owner \"{name}\"", stop);
        await Run(link, $"revoke all on database \"{name}\" from public", stop);
    }

    /// <summary>The password is letters and digits of our own making: PostgreSQL takes no parameter here.</summary>
    private static async Task MakeRole(NpgsqlConnection link, string name, string password, CancellationToken stop)
    {
        var there = await Exists(link, "select 1 from pg_roles where rolname = $1", name, stop);
        var verb = there ? "alter" : "create";
        await Run(link, $"{verb} role \"{name}\" login nosuperuser nocreatedb nocreaterole password '{password}'", stop);
    }

    private string Connection(string name, string password) => new NpgsqlConnectionStringBuilder
    {
        Host = administrator.Host,
        Port = administrator.Port,
        SslMode = administrator.SslMode,
        RootCertificate = administrator.RootCertificate,
        Database = name,
        Username = name,
        Password = password,
    }.ToString();

    private static async Task<bool> Exists(NpgsqlConnection link, string text, string name, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(text, link) { Parameters = { new() { Value = name } } };
        return await command.ExecuteScalarAsync(stop) is not null;
    }

    private static async Task Run(NpgsqlConnection link, string text, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(text, link);
        await command.ExecuteNonQueryAsync(stop);
    }
}
