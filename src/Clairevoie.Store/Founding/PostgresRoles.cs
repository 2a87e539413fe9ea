using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>The connection strings of the rooms' own roles, kept in <c>postgres.json</c> (0600). The administrator's is never in it.</summary>
internal sealed class PostgresRoles
{
    private readonly string path;
    private readonly SortedDictionary<string, string> connections;

    private PostgresRoles(string path, SortedDictionary<string, string> connections) => (this.path, this.connections) = (path, connections);

    /// <summary>The roles known in this folder, or nothing when it keeps its rooms in files.</summary>
    public static PostgresRoles? In(string var)
    {
        var path = PathIn(var);
        return File.Exists(path)
            ? new(path, JsonSerializer.Deserialize<SortedDictionary<string, string>>(SecretFile.Read(path)) ?? [])
            : null;
    }

    /// <summary>The roles known in this folder, perhaps none yet.</summary>
    public static PostgresRoles InOrNone(string var) => In(var) ?? new(PathIn(var), []);

    /// <summary>The connection string of a room's role.</summary>
    public string Of(Room room) => Find(room)
        ?? throw new CellarClosedException($"{path} has no role for the room {room.Slug()}. Run clairevoie serve --database URL once.");

    /// <summary>The connection string of a room's role, if it has one.</summary>
    public string? Find(Room room) => connections.GetValueOrDefault(room.Slug());

    /// <summary>Remembers a role.</summary>
    public void Keep(Room room, string connection)
    {
        connections[room.Slug()] = connection;
        SecretFile.Write(path, JsonSerializer.Serialize(connections) + "\n");
    }

    private static string PathIn(string var) => Path.Combine(Path.GetFullPath(var), "postgres.json");
}
