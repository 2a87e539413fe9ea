using Npgsql;

namespace Clairevoie.Store;

/// <summary>A name held on PostgreSQL by a connection of its own: whoever dies or loses the connection lets go of it.</summary>
internal sealed class HeldName : IAsyncDisposable
{
    // Two numbers make a space of locks apart from the one number of a migration; the first says that the name is a round of the house.
    private const string Hold = "select pg_try_advisory_lock(20261122, hashtext(@name))";
    private const string LetGo = "select pg_advisory_unlock(20261122, hashtext(@name))";

    private readonly NpgsqlConnection link;
    private readonly string name;

    private HeldName(NpgsqlConnection link, string name) => (this.link, this.name) = (link, name);

    /// <summary>Holds the name, or says at once that another does.</summary>
    public static async Task<IAsyncDisposable?> Try(NpgsqlDataSource source, string name, CancellationToken stop)
    {
        var link = await source.OpenConnectionAsync(stop);
        try
        {
            if (await Ask(link, Hold, name, stop))
                return new HeldName(link, name);
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }

        await link.DisposeAsync();
        return null;
    }

    /// <summary>Lets go of it.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (link)
            await Ask(link, LetGo, name, CancellationToken.None);
    }

    private static async Task<bool> Ask(NpgsqlConnection link, string question, string name, CancellationToken stop)
    {
        await using var command = link.CreateCommand();
        command.CommandText = question;
        command.Parameters.AddWithValue("name", name);
        return await command.ExecuteScalarAsync(stop) is true;
    }
}
