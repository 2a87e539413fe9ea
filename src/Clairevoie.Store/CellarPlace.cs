using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Where a cellar is: a folder that holds keys, and either one SQLite file per room or the roles of PostgreSQL.</summary>
public sealed class CellarPlace
{
    private readonly PostgresRoles? roles;

    private CellarPlace(string var, PostgresRoles? roles) => (Var, this.roles) = (var, roles);

    /// <summary>The folder of everything that this host keeps.</summary>
    public string Var { get; }

    /// <summary>Whether the rooms are in PostgreSQL.</summary>
    public bool IsPostgres => roles is not null;

    /// <summary>The cellar of this folder: in PostgreSQL when <c>postgres.json</c> lies in it, in files otherwise.</summary>
    public static CellarPlace At(string var)
    {
        Folders.MakeClosed(var);
        return new(Path.GetFullPath(var), PostgresRoles.In(var));
    }

    /// <summary>The cellar that this folder already keeps; nothing is made.</summary>
    /// <exception cref="CellarClosedException">The folder keeps none.</exception>
    public static CellarPlace Standing(string var) =>
        Directory.Exists(Path.Combine(var, "keys")) || File.Exists(Path.Combine(var, "hall.db")) || PostgresRoles.In(var) is not null
            ? At(var)
            : throw new CellarClosedException($"{var} keeps no cellar. Name its folder with --var.");

    /// <summary>Whether this room was ever opened here.</summary>
    public bool Keeps(Room room) => IsPostgres ? roles!.Find(room) is not null : File.Exists(FileOf(room));

    /// <summary>The file of a room kept in SQLite.</summary>
    public string FileOf(Room room) => Path.Combine(Var, room.Slug() + ".db");

    /// <summary>The connection string of the room's own role.</summary>
    /// <exception cref="CellarClosedException">The room has none here.</exception>
    public string ConnectionOf(Room room) => (roles ?? throw new CellarClosedException($"{Var} keeps its rooms in files.")).Of(room);

    /// <summary>The engine that keeps this room.</summary>
    public IEngine EngineOf(Room room) => IsPostgres ? new PostgresEngine(ConnectionOf(room)) : new SqliteEngine(FileOf(room));
}
