using System.Data.Common;
using System.Globalization;

namespace Clairevoie.Store;

/// <summary>The writer's connection, with the few statements that every batch repeats kept prepared.</summary>
internal sealed class SqliteBatch : IAsyncDisposable
{
    private readonly DbConnection link;
    private readonly Deed deed;
    private readonly TracePen pen;
    private readonly DbCommand begin, commit, rollback, savepoint, release, undo, empty;

    public SqliteBatch(DbConnection link, IEngine engine, RoomKeys keys)
    {
        this.link = link;
        deed = new Deed(link, engine, keys);
        pen = new TracePen(link, engine);
        begin = Prepared("begin immediate");
        commit = Prepared("commit");
        rollback = Prepared("rollback");
        savepoint = Prepared("savepoint deed");
        release = Prepared("release deed");
        undo = Prepared("rollback to deed");
        empty = Prepared("pragma wal_checkpoint(truncate)");
    }

    /// <summary>Carries out these deeds in one transaction, and answers each once it is durable.</summary>
    public async Task Carry(IReadOnlyList<WaitingDeed> deeds, Trace trace)
    {
        if (deeds.Count == 0)
            return;
        LogIsEmpty = false;
        begin.ExecuteNonQuery();
        try
        {
            var kept = await CarryEach(deeds, trace);
            commit.ExecuteNonQuery();
            kept.ForEach(one => one.Kept());
        }
        catch
        {
            Attempt(rollback);
            throw;
        }
    }

    /// <summary>
    /// Moves the write-ahead log into the file and empties it, so that what was erased does not linger there.
    /// While somebody still reads the log it stays; whoever asked asks again.
    /// </summary>
    public void EmptyTheLog()
    {
        try
        {
            LogIsEmpty = Convert.ToInt64(empty.ExecuteScalar(), CultureInfo.InvariantCulture) == 0; // the first column says whether somebody stood in the way
        }
        catch (DbException)
        {
            // asked again at the next quiet moment
        }
    }

    /// <summary>Whether nothing was written since the log was emptied.</summary>
    public bool LogIsEmpty { get; private set; }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var command in (DbCommand[])[begin, commit, rollback, savepoint, release, undo, empty])
            await command.DisposeAsync();
        await pen.DisposeAsync();
        await link.DisposeAsync();
    }

    private async Task<List<WaitingDeed>> CarryEach(IReadOnlyList<WaitingDeed> deeds, Trace trace)
    {
        var kept = new List<WaitingDeed>(deeds.Count);
        var first = await pen.Head();
        var head = first;
        foreach (var one in deeds)
        {
            if (await CarryOne(one, head, trace) is not { } next)
                continue;
            head = next;
            kept.Add(one);
        }
        if (head.Seq != first.Seq)
            await pen.Save(head);
        return kept;
    }

    /// <summary>One deed within its savepoint: the head after it, or nothing when it failed and left nothing.</summary>
    private async Task<TraceHead?> CarryOne(WaitingDeed one, TraceHead head, Trace trace)
    {
        savepoint.ExecuteNonQuery();
        try
        {
            await one.Work(deed);
            var next = one.Doing is null ? head : await Link(trace, head, one);
            release.ExecuteNonQuery();
            return next;
        }
        catch (Exception why)
        {
            undo.ExecuteNonQuery();
            release.ExecuteNonQuery();
            one.Failed(why);
            return null;
        }
    }

    private async Task<TraceHead> Link(Trace trace, TraceHead head, WaitingDeed one)
    {
        var row = trace.Next(head, one.Doing!);
        await pen.Add(row);
        return trace.HeadAt(row);
    }

    /// <summary>Does what changes nothing when it cannot be done: a full or broken disk has already rolled back, and the first fault is the one to tell.</summary>
    private static void Attempt(DbCommand command)
    {
        try
        {
            command.ExecuteNonQuery();
        }
        catch (DbException)
        {
            // the next batch meets the same disk, and says so to whoever waits for it
        }
    }

    private DbCommand Prepared(string text)
    {
        var command = link.CreateCommand();
        command.CommandText = text;
        command.Prepare();
        return command;
    }
}
