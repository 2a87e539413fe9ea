using Clairevoie.Domain;
using Npgsql;

namespace Clairevoie.Store.Tests;

/// <summary>An administrator's connection makes one database and one role per room, and is forgotten.</summary>
public sealed class FoundingInPostgres
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_role_of_a_room_opens_no_other_room()
    {
        var place = await TryPlaces.InPostgres(Room.Care, Room.Intelligence);
        var care = new NpgsqlConnectionStringBuilder(place.ConnectionOf(Room.Care)) { Pooling = false };
        care.Database = new NpgsqlConnectionStringBuilder(place.ConnectionOf(Room.Intelligence)).Database;

        await using var link = new NpgsqlConnection(care.ToString());
        var refused = await Assert.ThrowsAsync<PostgresException>(() => link.OpenAsync(Stop));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        Directory.Delete(place.Var, recursive: true);
    }

    [Fact]
    public async Task A_database_that_another_cellar_keeps_is_refused()
    {
        var cluster = await TryCluster.Running();
        var (first, second) = (TryPlaces.Folder(), TryPlaces.Folder());
        await PostgresFounding.Found(cluster.Administrator, first, [Room.Care], "twice_", Stop);

        var refused = await Assert.ThrowsAsync<CellarClosedException>(() =>
            PostgresFounding.Found(cluster.Administrator, second, [Room.Care], "twice_", Stop));

        Assert.Contains("twice_care is already there", refused.Message, StringComparison.Ordinal);
        Directory.Delete(first, recursive: true);
        Directory.Delete(second, recursive: true);
    }

    [Theory]
    [InlineData("postgres://nobody@127.0.0.1:1/postgres?sslmode=sometimes")]
    [InlineData("postgres://nobody@127.0.0.1:1/postgres?options=-c%20fsync=off")]
    [InlineData("what=ever")]
    public async Task An_address_that_is_not_understood_is_refused_with_its_form(string address)
    {
        var folder = TryPlaces.Folder();

        var refused = await Assert.ThrowsAsync<CellarClosedException>(() =>
            PostgresFounding.Found(address, folder, [Room.Care], stop: Stop));

        Assert.Contains("postgres://user:password@host:port/database", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_that_keeps_rooms_in_files_is_refused()
    {
        var folder = TryPlaces.Folder();
        await File.WriteAllBytesAsync(Path.Combine(folder, "care.db"), [], Stop);

        await Assert.ThrowsAsync<CellarClosedException>(() =>
            PostgresFounding.Found("postgres://nobody@127.0.0.1:1/postgres", folder, [Room.Care], stop: Stop));

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_administrators_connection_is_kept_nowhere_and_asking_again_changes_nothing()
    {
        var cluster = await TryCluster.Running();
        var folder = TryPlaces.Folder();
        await PostgresFounding.Found(cluster.Administrator, folder, [Room.Care], "again_", Stop);
        var kept = await File.ReadAllTextAsync(Path.Combine(folder, "postgres.json"), Stop);

        await PostgresFounding.Found(cluster.Administrator, folder, [Room.Care], "again_", Stop);

        Assert.Equal(kept, await File.ReadAllTextAsync(Path.Combine(folder, "postgres.json"), Stop));
        Assert.DoesNotContain("Username=postgres", kept, StringComparison.OrdinalIgnoreCase);
        await (await Cellar.Open(CellarPlace.At(folder), [RoomPlan.Of(Room.Care)], TimeProvider.System, Stop)).DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
