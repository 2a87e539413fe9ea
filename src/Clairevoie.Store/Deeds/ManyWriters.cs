using System.Data;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>On PostgreSQL each deed is a transaction; the head of the trace is locked last, so that links stay in one line on all nodes.</summary>
internal sealed class ManyWriters(IEngine engine, Trace trace, RoomKeys keys) : ICarryDeeds
{
    /// <inheritdoc />
    public async Task Carry(Doing? doing, Func<Deed, Task> work, CancellationToken stop)
    {
        await using var link = await engine.OpenToWrite(stop);
        await using var transaction = await link.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        await InsideADeed.Run(work, new Deed(link, engine, keys));
        if (doing is not null)
            await Link(new TracePen(link, engine), doing);
        await transaction.CommitAsync(CancellationToken.None);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task Link(TracePen pen, Doing doing)
    {
        await using (pen)
        {
            var row = trace.Next(await pen.Head(), doing);
            await pen.Add(row);
            await pen.Save(trace.HeadAt(row));
        }
    }
}
