namespace Clairevoie.Statistics.Density;

/// <summary>The best of the bandwidths that were tried.</summary>
/// <param name="Bandwidth">Metres: the standard deviation of a Gaussian.</param>
/// <param name="Tried">All of them, growing. Under likelihood the largest score is best, under least squares the least.</param>
public sealed record BandwidthChoice(double Bandwidth, IReadOnlyList<BandwidthTried> Tried)
{
    /// <summary>By how much the score of the chosen bandwidth moves when events are counted on squares twice as wide; 0 where all pairs were compared.</summary>
    public double ScoreError { get; init; }

    /// <summary>The radius of a quartic hill as wide as the Gaussian one: both have the same standard deviation along an axis.</summary>
    public double QuarticRadius => Bandwidth * Math.Sqrt(8);
}
