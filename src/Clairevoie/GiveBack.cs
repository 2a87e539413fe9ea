using System.Runtime;

namespace Clairevoie;

/// <summary>Gives back, a little after the house opened, the memory that only the opening needed: a small machine has other uses for it.</summary>
internal sealed class GiveBack(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan AfterOpening = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterOpening, clock, stoppingToken);
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
