using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Accuracy;

/// <summary>How good a map was.</summary>
/// <param name="Hits">Later events in hot cells (n).</param>
/// <param name="Events">All later events (N).</param>
/// <param name="SizeShare">The share of the whole size that was called hot (a/A).</param>
/// <param name="HitRate">n/N with the exact binomial interval.</param>
/// <param name="Pai">The prediction accuracy index (n/N)/(a/A): 1 is a map drawn by chance.</param>
/// <param name="Catchable">n*: the most later events that any choice of cells of the same size could have held.</param>
/// <param name="CatchableIsBound">Whether n* is only an upper bound, because cells differ in size.</param>
/// <param name="Pei">The prediction efficiency index n/n*: 1 is the best map that could have been drawn. Its interval takes n* as it was.</param>
/// <param name="Rri">The recapture rate index: the later hit rate over the earlier one; none without earlier events.</param>
public sealed record MapAccuracy(
    long Hits, long Events, double SizeShare, Measured HitRate, Measured Pai, double Catchable, bool CatchableIsBound, Measured Pei, Measured? Rri);
