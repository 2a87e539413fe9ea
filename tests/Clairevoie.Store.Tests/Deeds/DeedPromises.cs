using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>A deed is kept with its trace, or nothing is.</summary>
public abstract class DeedPromises : StorePromises
{
    [Fact]
    public async Task A_deed_that_fails_leaves_nothing_and_no_trace()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Do<int>(TryRoom.By("1"), async deed =>
        {
            await deed.Run(TryRoom.AddNote, NoteOf(1));
            throw new InvalidOperationException("second thoughts");
        }, Stop));

        Assert.Empty(await Notes(store));
        Assert.Empty(await Links(store));
    }

    [Fact]
    public async Task A_deed_that_fails_takes_no_neighbour_with_it()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        var deeds = Enumerable.Range(0, 40).Select(number => Add(store, NoteOf(number / 2))).ToList();
        var failed = 0;
        foreach (var deed in deeds)
            failed += await deed.ContinueWith(done => done.IsFaulted ? 1 : 0, Stop, TaskContinuationOptions.None, TaskScheduler.Default);

        Assert.Equal(20, failed);
        Assert.Equal(20, (await Notes(store)).Count);
        Assert.Equal(20, (await Links(store)).Count);
    }

    [Fact]
    public async Task A_deed_given_up_before_it_began_is_not_done()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.Do(TryRoom.By("1"), deed => deed.Run(TryRoom.AddNote, NoteOf(1)), gone.Token));

        Assert.Empty(await Notes(store));
    }

    [Fact]
    public async Task A_deed_within_a_deed_is_refused_and_does_not_wait_for_ever()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.Do(TryRoom.By("1"), _ => Add(store, NoteOf(1)), Stop));

        Assert.Equal(1, await Add(store, NoteOf(2)));
    }

    [Fact]
    public async Task A_look_cannot_write()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            store.Look(glance => glance.Rows<Note>(TryRoom.AddNote, NoteOf(1)), Stop));

        Assert.Empty(await Notes(store));
    }

    [Fact]
    public async Task A_note_read_back_is_the_note_that_was_written()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await Add(store, NoteOf(1, "Été à l’œuvre, 50 %"));
        await Add(store, NoteOf(2));

        Assert.Equal([NoteOf(1, "Été à l’œuvre, 50 %"), NoteOf(2)], await Notes(store));
    }

    [Fact]
    public async Task A_deed_may_wait_for_something_else_without_holding_the_readers()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        var seen = await store.Do(TryRoom.By("1"), async deed =>
        {
            await deed.Run(TryRoom.AddNote, NoteOf(1));
            return (await Notes(store)).Count;
        }, Stop);

        Assert.Equal(0, seen);
        Assert.Single(await Notes(store));
    }

    [Fact]
    public async Task Sixteen_hands_at_once_leave_one_unbroken_chain()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(async hand =>
        {
            for (var number = 0; number < 12; number++)
                await Add(store, NoteOf((hand * 100) + number), TryRoom.By(hand.ToString("x", null)));
        }));

        var links = await Links(store);
        Assert.Equal(Enumerable.Range(1, 192).Select(number => (long)number), links.Select(link => link.Seq));
        Assert.All(links.Zip(links.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.Prev));
    }

    [Fact]
    public async Task A_viewer_gets_only_what_the_table_lets_them_see()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        await Add(store, NoteOf(1));
        await Add(store, NoteOf(2) with { Territory = "DEP-93" });

        var town = new Viewer(new MissionId(Guid.NewGuid()), new AgencyId("VILLE"), Role.Town, new HashSet<string> { "DEP-75", "COM-75056" });
        var nobody = town with { Territories = new HashSet<string>() };

        Assert.Equal(["n0001"], (await Seen(store, town)).Select(note => note.Id));
        Assert.Empty(await Seen(store, nobody));
        Assert.Empty(await Seen(store, Viewer.Public));
    }

    private static Task<IReadOnlyList<Note>> Seen(RoomStore store, Viewer viewer) =>
        store.Look(glance => glance.Rows<Note>(TryRoom.NotesSeen.SeenBy(viewer, Subject.NuisanceReport, Sight.Blurred)), Stop);

    private static Task<IReadOnlyList<TraceRow>> Links(RoomStore store) =>
        store.Look(glance => glance.Rows<TraceRow>(TryRoom.Links), Stop);
}
