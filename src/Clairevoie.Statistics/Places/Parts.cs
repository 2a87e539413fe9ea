using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Places;

/// <summary>Cuts a long row of equal things into parts, which threads take one after the other.</summary>
internal static class Parts
{
    private const int PartsPerThread = 32;

    /// <summary>Runs the work on <c>[from, until)</c> of every part; on the caller's own thread when one is enough.</summary>
    public static void Run(int count, Work work, Action<int, int> one)
    {
        work.Stop.ThrowIfCancellationRequested();
        var parts = work.Threads == 1 ? 1 : Math.Min(count, work.Threads * PartsPerThread);
        if (parts <= 1)
            one(0, count);
        else
            Parallel.For(0, parts, work.Parallel, part => one(Edge(part), Edge(part + 1)));

        int Edge(int part) => (int)((long)count * part / parts);
    }
}
