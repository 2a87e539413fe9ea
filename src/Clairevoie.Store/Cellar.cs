using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>The cellar of one host: the stores and the keys of the rooms that it keeps.</summary>
public sealed class Cellar : IAsyncDisposable
{
    private readonly Dictionary<Room, (RoomStore Store, RoomKeys Keys)> rooms = [];
    private readonly CellarLock held;

    private Cellar(CellarPlace place, CellarLock held) => (Place, this.held) = (place, held);

    /// <summary>Where it is.</summary>
    public CellarPlace Place { get; }

    /// <summary>Opens the rooms of these plans: brings their schema forward, and finds or makes their keys.</summary>
    /// <exception cref="CellarClosedException">A room cannot be opened, for a reason that the message says.</exception>
    public static async Task<Cellar> Open(CellarPlace place, IEnumerable<RoomPlan> plans, TimeProvider clock, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(plans);
        var cellar = new Cellar(place, CellarLock.Shared(place));
        try
        {
            foreach (var plan in plans)
                cellar.rooms.Add(plan.Room, await RoomOpening.Open(place, plan, clock, stop));
            return cellar;
        }
        catch
        {
            await cellar.DisposeAsync();
            throw;
        }
    }

    /// <summary>The store of a room.</summary>
    public RoomStore Of(Room room) => Found(room).Store;

    /// <summary>The keys of a room.</summary>
    public RoomKeys KeysOf(Room room) => Found(room).Keys;

    /// <summary>The rooms that this host keeps.</summary>
    public IReadOnlyCollection<Room> Rooms => rooms.Keys;

    /// <summary>Writes what waits, and lets go of every room.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (store, _) in rooms.Values)
            await store.DisposeAsync();
        rooms.Clear();
        held.Dispose();
    }

    private (RoomStore Store, RoomKeys Keys) Found(Room room) => rooms.TryGetValue(room, out var found)
        ? found
        : throw new InvalidOperationException($"The room {room.Slug()} is not kept on this host.");
}
