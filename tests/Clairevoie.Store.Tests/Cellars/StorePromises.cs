using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>What every engine promises. Each engine has a class of its own below that hands in its place.</summary>
public abstract class StorePromises : IAsyncLifetime
{
    private CellarPlace? place;

    /// <summary>A place where nothing was kept yet.</summary>
    protected abstract Task<CellarPlace> EmptyPlace();

    protected CellarPlace Place => place!;

    protected TestClock Clock { get; } = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => place = await EmptyPlace();

    public virtual ValueTask DisposeAsync()
    {
        if (place is not null)
            Directory.Delete(place.Var, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected Task<Cellar> Open() => Cellar.Open(Place, [TryRoom.Plan], Clock, Stop);

    internal static Note NoteOf(int number, string? words = null) => new(
        $"n{number:0000}", new MissionId(new Guid(1, 0, 0, new byte[8])), new AgencyId("PP"), "DEP-75", words,
        new DateOnly(2026, 11, 22), number, number % 2 == 1, 0.5);

    protected static Task<int> Add(RoomStore store, Note note, Doing? doing = null) =>
        store.Do(doing ?? TryRoom.By("1"), deed => deed.Run(TryRoom.AddNote, note), Stop);

    protected static Task<IReadOnlyList<Note>> Notes(RoomStore store) => store.Look(glance => glance.Rows<Note>(TryRoom.Notes), Stop);
}
