using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Copies a room out of an open cellar into a folder: its file and a line of the manifest, and no key.</summary>
public static class RoomBackup
{
    private static readonly Question Head = Question.In<RoomStore>("Trace/head_seen");

    /// <summary>Takes the backup of one room, while it is in use. The export leaves its link in the room's trace.</summary>
    /// <exception cref="CellarClosedException">The folder already holds a backup of this room, or the room cannot be copied.</exception>
    public static async Task<BackedUpRoom> Take(Cellar cellar, Room room, string folder, DateTimeOffset now, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(cellar);
        Folders.MakeClosed(folder);
        if (BackupManifest.In(folder).Find(room) is not null)
            throw new CellarClosedException($"{folder} already holds a backup of the room {room.Slug()}. Name another folder.");

        var store = cellar.Of(room);
        await store.Do(TheHost.Does(Act.Export, "takes a backup", $"room {room.Slug()}"), _ => Task.CompletedTask, stop);
        var line = await store.Look(glance => Describe(glance, cellar.Place, now), stop);
        line = line with { Sha256 = await CopyInto(folder, line.File, cellar.Place, room, stop) };
        line = line.SignedBy(cellar.KeysOf(room));
        BackupManifest.In(folder).With(line).Save(folder);
        return line;
    }

    /// <summary>Copies beside its place first, so that a file under the room's name is always whole.</summary>
    private static async Task<string> CopyInto(string folder, string file, CellarPlace place, Room room, CancellationToken stop)
    {
        var path = Path.Combine(folder, file);
        File.Delete(path + ".partial");
        await Copies.For(place).CopyOut(place, room, path + ".partial", stop);
        File.Move(path + ".partial", path, overwrite: true);
        return await Copies.Sha256(path, stop);
    }

    private static async Task<BackedUpRoom> Describe(Glance glance, CellarPlace place, DateTimeOffset now)
    {
        var head = await glance.One<TraceHead>(Head) ?? throw new CellarClosedException("The head of the trace is gone: run clairevoie verify.");
        var slug = glance.Keys.Room.Slug();
        return new(
            slug, glance.Engine.Variant, slug + Copies.For(place).Ending, "", now,
            await Migrator.Taken(glance.Link, glance.Engine), head.Seq, Convert.ToHexStringLower(head.Hash), "");
    }
}
