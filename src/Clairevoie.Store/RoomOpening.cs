using System.Security.Cryptography;
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
            var keys = await Keys(engine, new MasterKeyPlace(plan.Room, place.Var), plan.Room, stop);
            return (new RoomStore(keys, engine, clock), keys);
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>The keys of a room whose schema is there.</summary>
    public static async Task<RoomKeys> Keys(IEngine engine, MasterKeyPlace place, Room room, CancellationToken stop)
    {
        await using var link = await engine.OpenToWrite(stop);
        var wrap = await link.QueryFirstOrDefaultAsync<byte[]>(ReadSeed.For(engine));
        if (wrap is null)
        {
            await RoomSeed.Make(engine, link, place.ReadOrCreate(), room);
            wrap = await link.QueryFirstAsync<byte[]>(ReadSeed.For(engine));
        }
        var masters = place.Read();
        return new RoomKeys(room, masters, RoomSeed.Unwrap(masters, wrap, room));
    }

    private static async Task Reach(IEngine engine, Room room, CancellationToken stop)
    {
        try
        {
            await using var link = await engine.OpenToWrite(stop);
        }
        catch (System.Data.Common.DbException fault)
        {
            throw new CellarClosedException($"The store of the room {room.Slug()} cannot be opened: {fault.Message}", fault);
        }
    }
}
