using System.Collections.Concurrent;

namespace Clairevoie.Hall.Reports;

/// <summary>How a form came to be sent.</summary>
public enum FormUse
{
    /// <summary>For the first time: the work was done.</summary>
    First,

    /// <summary>Again within two minutes, by a second click: the work of the first was awaited, and the answer is the same.</summary>
    Again,

    /// <summary>Again later: it is used up.</summary>
    Spent,
}

/// <summary>
/// Remembers, in memory and as long as a form stays good, which were sent, by the identifier that follows from them.
/// The database refuses the same identifier too, so a form sent again after a restart is still one report.
/// </summary>
public sealed class FormsUsed(TimeProvider clock)
{
    private static readonly TimeSpan SecondClick = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Guid, Use> used = new();
    private readonly ConcurrentQueue<(Guid Id, DateTimeOffset At)> order = new();

    /// <summary>Does the work of this form once, whoever sends it how often.</summary>
    public async Task<FormUse> Once(Guid id, Func<Task> work)
    {
        var now = clock.GetUtcNow();
        Forget(now);
        var mine = new Use(now, new Lazy<Task>(work));
        var use = used.GetOrAdd(id, mine);
        if (use != mine && now - use.At > SecondClick) return FormUse.Spent;
        try
        {
            await use.Work.Value;
        }
        catch
        {
            used.TryRemove(new(id, use)); // nothing was kept: the form may be sent again
            throw;
        }

        if (use == mine) order.Enqueue((id, now));
        return use == mine ? FormUse.First : FormUse.Again;
    }

    private void Forget(DateTimeOffset now)
    {
        while (order.TryPeek(out var oldest) && now - oldest.At > FormTokens.Life && order.TryDequeue(out oldest))
            used.TryRemove(oldest.Id, out _);
    }

    private sealed record Use(DateTimeOffset At, Lazy<Task> Work);
}
