using System.Security.Cryptography;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Coordination.Promises;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Shipped;

/// <summary>The plans and promises that come with the program: read when the house opens for the first time, and again only when a file changed.</summary>
public static class ShippedFiles
{
    private static readonly Question LastRead = Question.In<ImportPlan>("Shipped/shipped");
    private static readonly Question Note = Question.In<ImportPlan>("Shipped/note_shipped");

    /// <summary>Reads those that are new or changed; says what was wrong with them, which is nothing in a whole program.</summary>
    public static async Task<IReadOnlyList<FileFault>> Read(RoomStore room, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(room);
        List<FileFault> faults = [];
        foreach (var file in In("plans"))
            faults.AddRange(await Once(room, file, async () => (await new ImportPlan(room, clock).Import(file, Doing(file), stop)).Faults, stop));
        foreach (var file in In("promises"))
            faults.AddRange(await Once(room, file, () => PromiseFile.Import(room, file, Doing(file), HalfDay.Of(clock.GetUtcNow()).Day, stop), stop));
        return faults;
    }

    /// <summary>The files of a folder that comes with the program, in a fixed order.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "data", folder);
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.csv").Order(StringComparer.Ordinal)] : [];
    }

    private static async Task<IReadOnlyList<FileFault>> Once(RoomStore room, string file, Func<Task<IReadOnlyList<FileFault>>> read, CancellationToken stop)
    {
        var name = Path.GetFileName(file);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, stop)));
        if (await room.Look(glance => glance.One<string>(LastRead, new { name }), stop) == fingerprint)
            return [];
        var faults = await read();
        if (faults.Count == 0)
            await room.Do(Doing(file), deed => deed.Run(Note, new { name, fingerprint }), stop);
        return faults;
    }

    private static Doing Doing(string file) => TheHost.Does(Act.Import, "a file that comes with the program", Path.GetFileName(file));
}
