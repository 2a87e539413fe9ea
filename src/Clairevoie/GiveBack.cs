using System.Runtime;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Clairevoie;

/// <summary>Gives back, a little after the house opened, the memory that only the opening needed: a small machine has other uses for it.</summary>
internal sealed partial class GiveBack(TimeProvider clock) : BackgroundService
{
    /// <summary>After the caretaker has walked its first rounds: what they needed is given back too.</summary>
    private static readonly TimeSpan AfterOpening = TimeSpan.FromSeconds(45);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterOpening, clock, stoppingToken);
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        SqliteConnection.ClearAllPools(); // idle connections hold the pages that they read; the next question opens another
        GiveBackWhatTheCompilerFreed();
        ProgramPages.LetGo();
    }

    // The just-in-time compiler and SQLite take their memory from the C library, which keeps what they free until it is asked.
    private static void GiveBackWhatTheCompilerFreed()
    {
        try
        {
            if (OperatingSystem.IsLinux())
                _ = Trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // a C library without it (musl) gives back by itself
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint keep);
}
