using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>Between which bandwidths to look, and what makes one good.</summary>
/// <param name="Smallest">Metres, positive.</param>
/// <param name="Largest">Metres, larger, and at most a thousand times the smallest.</param>
public sealed record BandwidthOptions(double Smallest, double Largest)
{
    private const double WidestRange = 1000;

    /// <summary>Metres, positive.</summary>
    /// <exception cref="DataRefusedException">The two do not make a range (<c>bandwidth-range</c>).</exception>
    public double Smallest { get; } = Smallest > 0 && Largest > Smallest && Largest <= WidestRange * Smallest
        ? Smallest
        : throw DataRefusedException.Because("bandwidth-range", $"De {Smallest} à {Largest} m : il faut deux nombres positifs croissants, l'un au plus mille fois l'autre.", $"From {Smallest} to {Largest} m: two positive growing numbers are needed, one at most a thousand times the other.");

    /// <summary>What makes a bandwidth good. Likelihood: least squares often falls for tiny bandwidths when reports share addresses.</summary>
    public BandwidthCriterion Criterion { get; init; } = BandwidthCriterion.Likelihood;
}
