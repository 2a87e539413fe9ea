using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>Counts the parts of a run that are done, tells the share, never backwards, and ends the run when asked.</summary>
internal sealed class Told(Work work, int parts)
{
    private readonly Lock one = new();
    private int done;

    public void OneMore()
    {
        work.Stop.ThrowIfCancellationRequested();
        if (work.Progress is null) return;
        lock (one) work.Progress.Report(++done / (double)parts);
    }
}
