using System.Data.Common;
using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store;

/// <summary>How a room is opened: its schema brought forward, its key found, its seed unwrapped.</summary>
internal static class RoomOpening
{
    private static readonly Question ReadSeed = Question.In<RoomStore>("Keys/room_seed");

    /// <summary>Opens one room; a new one gets a key, a seed and the head of an empty trace.</summary>
    public static async Task<(RoomStore Store, RoomKeys Keys)> Open(CellarPlace place, RoomPlan plan, TimeProvider clock, CancellationToken stop)
    {
        var engine = place.EngineOf(plan.Room);
        try
        {
            await Reach(engine, plan.Room, stop);
            var migrator = new Migrator(engine, clock);
            await migrator.Forward(typeof(RoomStore).Assembly, stop);
            await migrator.Forward(plan.Home, stop);
            var keys = await FindOrMakeKeys(engine, new MasterKeyPlace(plan.Room, place.Var), plan.Room, stop);
            return (new RoomStore(keys, engine, clock), keys);
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>The keys of a room that is not new.</summary>
    /// <exception cref="CellarClosedException">The room has no seed, or the master key does not open it.</exception>
    public static async Task<RoomKeys> Keys(IEngine engine, MasterKeys masters, Room room, CancellationToken stop)
    {
        await using var link = await engine.OpenToWrite(stop);
        var wrap = await Seed(link, engine) ?? throw new CellarClosedException($"The store of the room {room.Slug()} has no seed: it is not whole.");
        return new RoomKeys(room, masters, RoomSeed.Unwrap(masters, wrap, room));
    }

    private static async Task<RoomKeys> FindOrMakeKeys(IEngine engine, MasterKeyPlace place, Room room, CancellationToken stop)
    {
        await using (var link = await engine.OpenToWrite(stop))
        {
            if (await Seed(link, engine) is null)
                await RoomSeed.Make(engine, link, place.ReadOrCreate(), room);
        }
        return await Keys(engine, place.Read(), room, stop);
    }

    private static Task<byte[]?> Seed(DbConnection link, IEngine engine) =>
        link.QueryFirstOrDefaultAsync<byte[]>(ReadSeed.For(engine));

    private static async Task Reach(IEngine engine, Room room, CancellationToken stop)
    {
        try
        {
            await using var link = await engine.OpenToWrite(stop);
        }
        catch (DbException fault)
        {
            throw new CellarClosedException($"The store of the room {room.Slug()} cannot be opened: {fault.Message}", fault);
        }
    }
}
