using System.Data.Common;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>The store of one room: what is done in it leaves a trace, both or neither.</summary>
public sealed class RoomStore : IAsyncDisposable
{
    private static readonly Question Writing = Question.In<RoomStore>("Trace/last_writing");

    private readonly IEngine engine;
    private readonly RoomKeys keys;
    private readonly ICarryDeeds carrier;
    private readonly RefusalTally refusals;
    private readonly Trace trace;

    internal RoomStore(RoomKeys keys, IEngine engine, TimeProvider clock)
    {
        (this.keys, this.engine) = (keys, engine);
        trace = new Trace(keys, clock);
        carrier = engine.Carrier(trace, keys);
        refusals = new RefusalTally(this, clock);
    }

    /// <summary>The room whose store this is.</summary>
    public Room Room => keys.Room;

    /// <summary>
    /// Carries out the work and keeps its trace: both are saved, or neither. Returns once both are on disk.
    /// On SQLite the work holds the room's only writer: it asks and writes, and waits for nothing else.
    /// </summary>
    public async Task<T> Do<T>(Doing doing, Func<Deed, Task<T>> work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(doing);
        InsideADeed.Refuse();
        T result = default!;
        await carrier.Carry(doing, async deed => result = await work(deed), stop);
        return result;
    }

    /// <inheritdoc cref="Do{T}" />
    public Task Do(Doing doing, Func<Deed, Task> work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(doing);
        InsideADeed.Refuse();
        return carrier.Carry(doing, work, stop);
    }

    /// <summary>Looks at one moment of the room and leaves no trace: only for what is not sensitive.</summary>
    public async Task<T> Look<T>(Func<Glance, Task<T>> question, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        await using var link = await engine.OpenToRead(stop);
        try
        {
            return await question(new Glance(link, engine, keys));
        }
        finally
        {
            await End(link);
        }
    }

    /// <summary>Holds a name alone among all that keep this room, for what several nodes must not do at once; nothing when another holds it.</summary>
    public Task<IAsyncDisposable?> TryAlone(string name, CancellationToken stop = default) => engine.TryAlone(name, stop);

    /// <summary>A door stayed shut before somebody signed in: a trace of its own.</summary>
    public Task Refused(Doing doing, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(doing);
        return Do(doing with { Act = Act.Refuse }, _ => Task.CompletedTask, stop);
    }

    /// <summary>A door stayed shut before nobody in particular: counted by the hour and by door, written every few seconds.</summary>
    public void CountRefusal(string door) => refusals.Count(door);

    /// <summary>Writes the refusals counted so far.</summary>
    public Task SaveRefusals() => refusals.Save();

    /// <summary>Erases the trace of before this day and leaves a signed checkpoint, from which the chain goes on. Says how many links went.</summary>
    public Task<int> PurgeTrace(DateOnly until, Doing doing, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(doing);
        return Do(doing with { Act = Act.Purge }, deed => TracePurge.Before(until, deed), stop);
    }

    /// <summary>A number that grows with every deed that may change what the room shows; 0 when there was none.</summary>
    public Task<long> LastWriting(CancellationToken stop = default) => Look(glance => glance.One<long>(Writing), stop);

    /// <summary>Walks the chain from its last checkpoint to its head and names the first link that does not hold.</summary>
    public Task<ChainFinding> Verify(CancellationToken stop = default) => Look(glance => new ChainWalk(trace, keys).Walk(glance), stop);

    /// <summary>Writes what waits, then lets go of the room.</summary>
    public async ValueTask DisposeAsync()
    {
        await refusals.DisposeAsync();
        await carrier.DisposeAsync();
        await engine.DisposeAsync();
    }

    /// <summary>The room's own housekeeping, of which no trace is kept.</summary>
    internal Task Keep(Func<Deed, Task> work) => carrier.Carry(null, work, CancellationToken.None);

    private static async Task End(DbConnection link)
    {
        await using var command = link.CreateCommand();
        command.CommandText = "rollback";
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
