using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The space-time scan statistic: where and when do more cases gather than chance explains? It tries every circle around
/// every place and every recent span of days, keeps the one that is hardest to explain, and asks chance how often it does as well.
/// </summary>
/// <remarks>
/// Kulldorff, Communications in Statistics A 26 (1997) 1481 (Poisson, Bernoulli); Kulldorff et al., PLoS Medicine 2 (2005) e59
/// (permutation); Kulldorff, JRSS A 164 (2001) 61 (prospective). The page <c>docs/statistics/scan.md</c> has the formulas.
/// </remarks>
public static class SpaceTimeScan
{
    /// <summary>
    /// Scans. O(pairs log pairs) to find the circles, then O(pairs × steps) for the data and for each replicate, where pairs are
    /// those of places within the radius. Memory: nine bytes per pair, and 64 bytes per place and step of the window and thread.
    /// </summary>
    /// <param name="cases">The cases; for the Poisson model with their population, for the Bernoulli model with their controls.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="work">How it is carried out; one thread when nothing is said.</param>
    /// <returns>The clusters, strongest first, with p of the whole search: the many circles that were tried are accounted for.</returns>
    /// <exception cref="DataRefusedException">The data or the options cannot give a true number.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Finding<ScanOptions, ScanResult> Run(ScanCases cases, ScanOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(options);
        return ScanRun.Of(cases, options, work ?? Work.Plain, new ScanMemory()).Finding(work ?? Work.Plain);
    }
}
