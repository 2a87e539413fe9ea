using System.Collections.Concurrent;
using System.Globalization;

namespace Clairevoie.Store;

/// <summary>
/// Refusals of nobody in particular, counted in memory and added to the room every ten seconds, so that a flood of them
/// costs one write. What a crash loses is a count of at most ten seconds, and no person.
/// </summary>
internal sealed class RefusalTally : IAsyncDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);
    private static readonly Question Add = Question.In<RefusalTally>("Refusals/add_refusals");

    private readonly ConcurrentDictionary<(string Hour, string Door), long> counts = new();
    private readonly RoomStore store;
    private readonly TimeProvider clock;
    private readonly ITimer timer;

    public RefusalTally(RoomStore store, TimeProvider clock)
    {
        (this.store, this.clock) = (store, clock);
        timer = clock.CreateTimer(_ => _ = Save(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>One more at this door, within this hour.</summary>
    public void Count(string door)
    {
        var hour = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH':00:00Z'", CultureInfo.InvariantCulture);
        counts.AddOrUpdate((hour, door), 1, (_, times) => times + 1);
        timer.Change(Often, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds to the room what was counted; what could not be written is counted again.</summary>
    public async Task Save()
    {
        var taken = counts.Keys.Select(Take).Where(row => row.Times > 0).ToList();
        if (taken.Count == 0)
            return;
        try
        {
            await store.Keep(deed => deed.Run(Add, taken));
        }
        catch (Exception)
        {
            taken.ForEach(row => counts.AddOrUpdate((row.Hour, row.Door), row.Times, (_, times) => times + row.Times));
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await Save();
    }

    private Row Take((string Hour, string Door) key) =>
        new(key.Hour, key.Door, counts.TryRemove(key, out var times) ? times : 0);

    private sealed record Row(string Hour, string Door, long Times);
}
