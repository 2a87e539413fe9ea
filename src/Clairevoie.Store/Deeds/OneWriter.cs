using System.Threading.Channels;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// On SQLite one writer carries out the deeds of a room. It takes all that wait, does them in one transaction with a
/// savepoint each, commits once, and only then answers: one wait for the disk serves everybody who waited.
/// </summary>
internal sealed class OneWriter : ICarryDeeds
{
    private const int Most = 256;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    private readonly Channel<WaitingDeed> queue = Channel.CreateBounded<WaitingDeed>(
        new BoundedChannelOptions(4 * Most) { SingleReader = true });

    private readonly SqliteEngine engine;
    private readonly Trace trace;
    private readonly RoomKeys keys;
    private readonly Task working;

    public OneWriter(SqliteEngine engine, Trace trace, RoomKeys keys)
    {
        (this.engine, this.trace, this.keys) = (engine, trace, keys);
        using (ExecutionContext.SuppressFlow())
            working = Task.Run(Work);
    }

    /// <inheritdoc />
    public async Task Carry(Doing? doing, Func<Deed, Task> work, CancellationToken stop)
    {
        var deed = new WaitingDeed(doing, work, stop);
        await queue.Writer.WriteAsync(deed, stop);
        await deed.Answer;
    }

    /// <summary>Takes no more deeds, and finishes those that wait.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await working;
    }

    private async Task Work()
    {
        SqliteBatch? batch = null;
        var taken = new List<WaitingDeed>(Most);
        while (await Next(batch))
        {
            Take(taken);
            batch = await Carry(batch, taken);
        }
        if (batch is not null)
            await batch.DisposeAsync();
    }

    /// <summary>Waits for deeds; says whether more may come. When none comes for a while, the log is emptied into the file.</summary>
    private async Task<bool> Next(SqliteBatch? batch)
    {
        var more = queue.Reader.WaitToReadAsync().AsTask();
        while (batch is { LogIsEmpty: false } && await Task.WhenAny(more, Task.Delay(Idle)) != more)
            batch.EmptyTheLog();
        return await more;
    }

    private void Take(List<WaitingDeed> taken)
    {
        taken.Clear();
        while (taken.Count < Most && queue.Reader.TryRead(out var deed))
        {
            if (!deed.GivenUp())
                taken.Add(deed);
        }
    }

    /// <summary>Carries the deeds out and keeps the connection; after a fault it is thrown away and the next batch opens another.</summary>
    private async Task<SqliteBatch?> Carry(SqliteBatch? batch, List<WaitingDeed> taken)
    {
        try
        {
            batch ??= new SqliteBatch(await engine.OpenToWrite(CancellationToken.None), engine, keys);
            await batch.Carry(taken, trace);
            return batch;
        }
        catch (Exception fault)
        {
            taken.ForEach(deed => deed.Failed(fault));
            if (batch is not null)
                await batch.DisposeAsync();
            return null;
        }
    }
}
