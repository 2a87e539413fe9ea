using System.Security.Cryptography;
using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>What was backed up comes back whole with the room's key, and not at all otherwise.</summary>
public abstract class BackupPromises : StorePromises
{
    private readonly string folder = Path.Combine(TryPlaces.Folder(), "backup");

    [Fact]
    public async Task A_backup_that_was_changed_is_not_put_back()
    {
        await BackUpThree();
        var file = Directory.GetFiles(folder, "coordination.*").Single();
        var bytes = await File.ReadAllBytesAsync(file, Stop);
        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Stop);

        var refused = await Assert.ThrowsAsync<CellarClosedException>(() => Put(replace: true));

        Assert.Contains("SHA-256", refused.Message, StringComparison.Ordinal);
        Assert.Equal(4, await CountNotes());
    }

    [Fact]
    public async Task A_backup_whose_manifest_was_changed_with_it_is_not_put_back()
    {
        await BackUpThree();
        var manifest = Path.Combine(folder, "manifest.json");
        var text = await File.ReadAllTextAsync(manifest, Stop);
        await File.WriteAllTextAsync(manifest, text.Replace("\"traceSeq\": 5", "\"traceSeq\": 3", StringComparison.Ordinal), Stop);

        var refused = await Assert.ThrowsAsync<CellarClosedException>(() => Put(replace: true));

        Assert.Contains("not signed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(4, await CountNotes());
    }

    [Fact]
    public async Task A_backup_is_not_put_back_over_what_is_there_unless_it_is_given_up()
    {
        await BackUpThree();

        var refused = await Assert.ThrowsAsync<CellarClosedException>(() => Put(replace: false));

        Assert.Contains("--replace", refused.Message, StringComparison.Ordinal);
        Assert.Equal(4, await CountNotes());
    }

    [Fact]
    public async Task A_backup_is_not_put_back_with_another_key_and_what_was_there_stays()
    {
        await BackUpThree();
        var key = await File.ReadAllTextAsync(KeyFile, Stop);
        await File.WriteAllTextAsync(KeyFile, "1:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), Stop);

        await Assert.ThrowsAsync<CellarClosedException>(() => Put(replace: true));

        await File.WriteAllTextAsync(KeyFile, key, Stop);
        Assert.Equal(4, await CountNotes());
    }

    [Fact]
    public async Task A_backup_is_not_put_back_under_an_open_house()
    {
        await BackUpThree();
        await using var cellar = await Open();

        await Assert.ThrowsAsync<CellarClosedException>(() => Put(replace: true));
    }

    [Fact]
    public async Task A_second_backup_of_a_room_does_not_overwrite_the_first()
    {
        await BackUpThree();
        await using var cellar = await Open();

        await Assert.ThrowsAsync<CellarClosedException>(() => RoomBackup.Take(cellar, TryRoom.Room, folder, Clock.Now, Stop));
    }

    [Fact]
    public async Task No_key_is_in_a_backup()
    {
        await BackUpThree();
        var key = Convert.FromBase64String((await File.ReadAllTextAsync(KeyFile, Stop)).Trim().Split(':')[1]);

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var bytes = await File.ReadAllBytesAsync(file, Stop);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(key));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(key))));
        }
    }

    [Fact]
    public async Task What_was_backed_up_while_in_use_comes_back_and_opens()
    {
        await BackUpThree();

        var found = await Put(replace: true);

        Assert.True(found.IsUnbroken);
        Assert.Equal(3, await CountNotes());
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        Assert.Equal("sous scellé", await store.Look(ReadSealed, Stop));
        Assert.Equal(1, await Add(store, NoteOf(9)));
        Assert.True((await store.Verify(Stop)).IsUnbroken);
    }

    public override async ValueTask DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private string KeyFile => Path.Combine(Place.Var, "keys", "coordination.key");

    private Task<ChainFinding> Put(bool replace) => RoomRestore.Put(Place, TryRoom.Plan, folder, replace, Clock, Stop);

    /// <summary>Three notes and a sealed one are backed up while the house is open; a fourth note comes after.</summary>
    private async Task BackUpThree()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        for (var number = 1; number <= 3; number++)
            await Add(store, NoteOf(number));
        await store.Do(TryRoom.By("1"), async deed =>
        {
            var key = await deed.NewKey("n0001");
            await deed.Run(TryRoom.AddSealed, new { Id = "n0001", Kept = deed.Keys.Seal(key, "sous scellé", "n0001") });
        }, Stop);
        await RoomBackup.Take(cellar, TryRoom.Room, folder, Clock.Now, Stop);
        await Add(store, NoteOf(4));
    }

    private static async Task<string> ReadSealed(Glance glance)
    {
        var kept = await glance.One<byte[]>(TryRoom.OneSealed, new { Id = "n0001" });
        var key = await glance.KeyOf("n0001");
        return glance.Keys.OpenWords(key, kept, "n0001");
    }

    private async Task<int> CountNotes()
    {
        await using var cellar = await Open();
        return (await Notes(cellar.Of(TryRoom.Room))).Count;
    }
}
