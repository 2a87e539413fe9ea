using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Puts a room back from a backup: only a file that is whole, that the room's key opens, and whose trace is unbroken.</summary>
public static class RoomRestore
{
    /// <summary>Puts one room back while the house is closed, and leaves a link in its trace. Says what the walk along the trace found.</summary>
    /// <exception cref="CellarClosedException">
    /// The backup was changed, belongs to another engine or a newer program, does not open with the room's key, or would
    /// replace a room that <paramref name="replace"/> does not give up. What was there before is still there.
    /// </exception>
    public static async Task<ChainFinding> Put(
        CellarPlace place, RoomPlan plan, string folder, bool replace, TimeProvider clock, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(plan);
        using var alone = CellarLock.Alone(place);
        var (copies, slug) = (Copies.For(place), plan.Room.Slug());
        var (file, line) = await Whole(folder, plan.Room, copies, stop);
        if (!replace && await copies.IsTaken(place, plan.Room, stop))
            throw new CellarClosedException($"The room {slug} already keeps something here. Add --replace to give it up.");

        ChainFinding? found = null;
        await copies.PutBack(place, plan.Room, file, async engine => found = await Check(engine, place, plan, line, stop), stop);
        await Note(place, plan, clock, stop);
        return found!;
    }

    /// <summary>The room's file, once it is the very one that the manifest speaks of.</summary>
    private static async Task<(string File, BackedUpRoom Line)> Whole(string folder, Room room, ICopyRooms copies, CancellationToken stop)
    {
        var line = BackupManifest.Read(folder).Find(room)
            ?? throw new CellarClosedException($"{folder} holds no backup of the room {room.Slug()}.");
        var name = room.Slug() + copies.Ending;
        var file = Path.Combine(folder, name);
        if (line.File != name)
            throw new CellarClosedException($"{line.File} was taken from {line.Engine}: it goes back to the same engine.");
        if (!File.Exists(file) || await Copies.Sha256(file, stop) != line.Sha256)
            throw new CellarClosedException($"{file} is not the file that was backed up: its SHA-256 differs from the manifest.");
        return (file, line);
    }

    private static async Task<ChainFinding> Check(IEngine engine, CellarPlace place, RoomPlan plan, BackedUpRoom line, CancellationToken stop)
    {
        await Migrator.RefuseNewer(engine, [typeof(RoomStore).Assembly, plan.Home], stop);
        var keys = await RoomOpening.Keys(engine, new MasterKeyPlace(plan.Room, place.Var).Read(), plan.Room, stop);
        if (!line.IsSignedBy(keys))
            throw new CellarClosedException($"The manifest's line of the room {line.Room} was not signed by that room: it was not put back.");
        await using var store = new RoomStore(keys, engine, TimeProvider.System);
        var found = await store.Verify(stop);
        if (!found.IsUnbroken || found.Last < line.TraceSeq)
            throw new CellarClosedException($"The trace of the backup is broken at link {found.Broken?.Seq ?? found.Last}: it was not put back.");
        return found;
    }

    private static async Task Note(CellarPlace place, RoomPlan plan, TimeProvider clock, CancellationToken stop)
    {
        var (store, _) = await RoomOpening.Open(place, plan, clock, stop);
        await using (store)
            await store.Do(TheHost.Does(Act.Import, "puts a backup back", $"room {plan.Room.Slug()}"), _ => Task.CompletedTask, stop);
    }
}
