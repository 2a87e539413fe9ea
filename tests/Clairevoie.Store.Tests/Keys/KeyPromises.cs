using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store.Tests;

/// <summary>What is sealed opens with its key alone, before and after a rotation; files show nothing.</summary>
public abstract class KeyPromises : StorePromises
{
    private const string Told = "Ils vendent sous le porche, à la tombée du jour";

    [Fact]
    public async Task A_store_does_not_open_with_the_key_of_another()
    {
        await (await Open()).DisposeAsync();
        await File.WriteAllTextAsync(KeyFile, "1:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), Stop);

        var refused = await Assert.ThrowsAsync<CellarClosedException>(Open);

        Assert.Contains("does not open its store", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_whose_key_is_lost_does_not_get_another()
    {
        await (await Open()).DisposeAsync();
        File.Delete(KeyFile);

        await Assert.ThrowsAsync<CellarClosedException>(Open);

        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public async Task A_key_is_not_turned_while_the_house_is_open()
    {
        await using var cellar = await Open();

        var refused = await Assert.ThrowsAsync<CellarClosedException>(() => Rotate(TryRoom.Plan));

        Assert.Contains("Stop the server", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sealed_of_one_record_does_not_open_as_another()
    {
        await using var cellar = await Open();
        var keys = cellar.KeysOf(TryRoom.Room);
        var key = RoomKeys.NewDataKey();
        var wrap = keys.Wrap(key, "n1");
        var kept = keys.Seal(key, Told, "n1");

        Assert.ThrowsAny<CryptographicException>(() => keys.Unwrap(wrap, "n2"));
        Assert.ThrowsAny<CryptographicException>(() => keys.Open(key, kept, "n2"));
        Assert.ThrowsAny<CryptographicException>(() => keys.Open(RoomKeys.NewDataKey(), kept, "n1"));
        Assert.Equal(Told, keys.OpenWords(keys.Unwrap(wrap, "n1"), kept, "n1"));
    }

    [Fact]
    public async Task A_destroyed_key_is_gone()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        await Seal(store, "n1");

        Assert.True(await store.Do(TryRoom.By("1"), deed => deed.DestroyKey("n1"), Stop));

        Assert.Null(await store.Look(glance => glance.KeyOf("n1"), Stop));
    }

    [Fact]
    public async Task A_rotation_leaves_every_seal_and_the_trace_readable_and_the_old_key_nowhere()
    {
        await SealMany(1200);
        var old = await File.ReadAllTextAsync(KeyFile, Stop);

        var done = await Rotate(TryRoom.Plan);

        Assert.Equal((2, 1201), (done.Version, done.Wraps));
        Assert.DoesNotContain(old.Trim().Split(':')[1], await File.ReadAllTextAsync(KeyFile, Stop), StringComparison.Ordinal);
        await EverythingOpens(1200);
    }

    [Fact]
    public async Task A_rotation_that_was_interrupted_lets_the_house_open_and_goes_on_where_it_was()
    {
        await SealMany(700);
        var broken = TryRoom.Plan with { Wraps = [new(Question.In<Note>("Keys/no_such_wraps"), Question.In<Note>("Keys/no_such_wraps"))] };

        await Assert.ThrowsAsync<InvalidOperationException>(() => Rotate(broken));
        await EverythingOpens(700);
        Assert.Equal(2, (await File.ReadAllLinesAsync(KeyFile, Stop)).Length);
        await SealOne("late");

        var done = await Rotate(TryRoom.Plan);
        Assert.Equal((2, 1), (done.Version, done.Wraps));
        Assert.Single(await File.ReadAllLinesAsync(KeyFile, Stop));
        await EverythingOpens(700);
    }

    [Fact]
    public async Task A_room_that_keeps_wraps_of_its_own_has_them_turned_too()
    {
        await using (var cellar = await Open())
        {
            var wrap = cellar.KeysOf(TryRoom.Room).Wrap(RoomKeys.NewDataKey(), "n0001");
            await cellar.Of(TryRoom.Room).Do(TryRoom.By("1"), deed => deed.Run(TryRoom.AddWrap, new { Id = "n0001", Wrap = wrap }), Stop);
        }

        await Rotate(TryRoom.Plan with { Wraps = [new(Question.In<Note>("Keys/wraps_after"), Question.In<Note>("Keys/replace_wrap"))] });

        await using var again = await Open();
        var row = await again.Of(TryRoom.Room).Look(glance => glance.One<byte[]>(TryRoom.OneWrap), Stop);
        Assert.Equal(32, again.KeysOf(TryRoom.Room).Unwrap(row, "n0001").Length);
    }

    [Fact]
    public async Task The_words_of_a_sealed_note_are_in_no_file()
    {
        await using (var cellar = await Open())
        {
            await Seal(cellar.Of(TryRoom.Room), "n0001");
            await NothingSays("tombée du jour");
        }
        await NothingSays("tombée du jour");
    }

    protected string KeyFile => Path.Combine(Place.Var, "keys", "coordination.key");

    private Task<Rotated> Rotate(RoomPlan plan) => KeyRotation.Rotate(Place, plan, Clock, Stop);

    /// <summary>Every file of the place, read as it lies on the disk.</summary>
    protected virtual async Task NothingSays(string words)
    {
        foreach (var file in Directory.EnumerateFiles(Place.Var, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, Stop);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)));
        }
    }

    private static Task Seal(RoomStore store, string id) => store.Do(TryRoom.By("1"), async deed =>
    {
        var key = await deed.NewKey(id);
        await deed.Run(TryRoom.AddSealed, new { Id = id, Kept = deed.Keys.Seal(key, Told, id) });
    }, Stop);

    private async Task SealOne(string id)
    {
        await using var cellar = await Open();
        await Seal(cellar.Of(TryRoom.Room), id);
    }

    private async Task SealMany(int count)
    {
        await using var cellar = await Open();
        await Task.WhenAll(Enumerable.Range(0, count).Select(number => Seal(cellar.Of(TryRoom.Room), $"n{number:0000}")));
    }

    private async Task EverythingOpens(int count)
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        Assert.True((await store.Verify(Stop)).IsUnbroken);
        for (var number = 0; number < count; number += 50)
            Assert.Equal(Told, await store.Look(glance => Read(glance, $"n{number:0000}"), Stop));
    }

    private static async Task<string> Read(Glance glance, string id)
    {
        var kept = await glance.One<byte[]>(TryRoom.OneSealed, new { Id = id });
        var key = await glance.KeyOf(id);
        return glance.Keys.OpenWords(key, kept, id);
    }
}
