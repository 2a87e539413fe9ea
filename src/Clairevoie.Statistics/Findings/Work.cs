namespace Clairevoie.Statistics.Findings;

/// <summary>How a run is carried out; it never changes what is found. <see cref="Plain"/> is one thread, without progress.</summary>
/// <param name="Threads">Threads to use, from 1 to 1024.</param>
/// <param name="Progress">Hears the share done, from 0 to 1, never backwards; it may be called from any thread.</param>
/// <param name="Stop">Asks the run to end early: it then throws <see cref="OperationCanceledException"/> and leaves nothing behind.</param>
public sealed record Work(int Threads = 1, IProgress<double>? Progress = null, CancellationToken Stop = default)
{
    /// <summary>One thread, nobody told, never stopped.</summary>
    public static Work Plain { get; } = new();

    /// <summary>Threads to use.</summary>
    public int Threads { get; init; } = Threads is >= 1 and <= 1024
        ? Threads
        : throw DataRefusedException.Because("threads", $"{Threads} fils d'exécution : il en faut de 1 à 1024.", $"{Threads} threads: from 1 to 1024 are needed.");

    /// <summary>Whether to use the vector instructions of the machine; without them the answer has the same bits.</summary>
    public bool Vectors { get; init; } = true;

    /// <summary>The same, as the framework's parallel loops want it.</summary>
    internal ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Threads, CancellationToken = Stop };
}
