using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>A deed that waits for the writer, and the promise of its answer.</summary>
internal sealed class WaitingDeed(Doing? doing, Func<Deed, Task> work, CancellationToken stop)
{
    private readonly TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ExecutionContext? asker = ExecutionContext.Capture();

    /// <summary>Who acts, for whom and why; nothing for the room's own housekeeping.</summary>
    public Doing? Doing => doing;

    /// <summary>Completes when the deed is durable, has failed, or was given up before it began.</summary>
    public Task Answer => answer.Task;

    /// <summary>Whether whoever asked gave up before the work began; then it is answered so.</summary>
    public bool GivenUp() => stop.IsCancellationRequested && answer.TrySetCanceled(stop);

    /// <summary>Does the work as if whoever asked did it: their language, their activity, not the writer's.</summary>
    public Task Work(Deed deed)
    {
        if (asker is null)
            return InsideADeed.Run(work, deed);
        Task? task = null;
        ExecutionContext.Run(asker, _ => task = InsideADeed.Run(work, deed), null);
        return task!;
    }

    /// <summary>The deed is on disk.</summary>
    public void Kept() => answer.TrySetResult();

    /// <summary>The deed left nothing.</summary>
    public void Failed(Exception why) => answer.TrySetException(why);
}
