namespace Clairevoie.Store.Tests;

/// <summary>What is erased is gone from the disk: from the file, and from the log beside it once the room is quiet.</summary>
public sealed class Erasure
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_wrap_of_a_destroyed_key_is_in_no_file_once_the_room_is_quiet()
    {
        var place = await TryPlaces.InFiles();
        await using (var cellar = await Cellar.Open(place, [TryRoom.Plan], TimeProvider.System, Stop))
        {
            var store = cellar.Of(TryRoom.Room);
            var wrap = await store.Do(TryRoom.By("1"), async deed =>
            {
                await deed.NewKey("n1");
                return (await deed.One<byte[]>(TryRoom.OneDataKey))!;
            }, Stop);
            Assert.NotEqual([], await FilesThatHold(place, wrap));

            await store.Do(TryRoom.By("1"), deed => deed.DestroyKey("n1"), Stop);

            await Quiet(place);
            Assert.Equal([], await FilesThatHold(place, wrap));
        }
        Directory.Delete(place.Var, recursive: true);
    }

    [Fact]
    public async Task Somebody_who_reads_meanwhile_only_delays_it()
    {
        var place = await TryPlaces.InFiles();
        await using (var cellar = await Cellar.Open(place, [TryRoom.Plan], TimeProvider.System, Stop))
        {
            var store = cellar.Of(TryRoom.Room);
            var wrap = await store.Do(TryRoom.By("1"), async deed =>
            {
                await deed.NewKey("n1");
                return (await deed.One<byte[]>(TryRoom.OneDataKey))!;
            }, Stop);
            var (begun, done) = (new TaskCompletionSource(), new TaskCompletionSource());
            var reading = store.Look(async look =>
            {
                var read = await look.One<byte[]>(TryRoom.OneDataKey);
                begun.SetResult();
                await done.Task;
                return read;
            }, Stop);
            await begun.Task;
            await store.Do(TryRoom.By("1"), deed => deed.DestroyKey("n1"), Stop);
            await Task.Delay(TimeSpan.FromSeconds(3), Stop); // longer than a quiet moment: the log could not be emptied in it
            Assert.NotEqual([], await FilesThatHold(place, wrap));

            done.SetResult();
            await reading;

            await Quiet(place);
            Assert.Equal([], await FilesThatHold(place, wrap));
        }
        Directory.Delete(place.Var, recursive: true);
    }

    private static async Task Quiet(CellarPlace place)
    {
        var log = new FileInfo(place.FileOf(TryRoom.Room) + "-wal");
        for (var tries = 0; tries < 600 && log is { Exists: true, Length: > 0 }; tries++)
        {
            await Task.Delay(100, Stop);
            log.Refresh();
        }
    }

    private static async Task<List<string>> FilesThatHold(CellarPlace place, byte[] bytes)
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(place.Var, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var text = new byte[stream.Length];
            await stream.ReadExactlyAsync(text, Stop);
            if (text.AsSpan().IndexOf(bytes) >= 0)
                found.Add(Path.GetFileName(file));
        }
        return found;
    }
}
