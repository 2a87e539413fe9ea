using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>How an action is measured. Every default has its reason.</summary>
public sealed record DisplacementOptions
{
    /// <summary>How often intervals hold the truth. 0.95: what readers take an interval to mean when nothing is said.</summary>
    public double Level
    {
        get;
        init => field = value is >= 0.5 and < 1 ? value : throw DataRefusedException.Because("level", $"Niveau {value} : entre 0,5 et 1.", $"Level {value}: between 0.5 and 1.");
    } = 0.95;

    /// <summary>
    /// Below this, a count of the period before, or of the control, carries no quotient. 5: with fewer, the ratio of two Poisson
    /// counts is so skewed that neither interval holds its level. Never under 1, which would let a division by zero through.
    /// </summary>
    public int SmallestCount
    {
        get;
        init => field = value is >= 1 and <= 1000 ? value : throw DataRefusedException.Because("smallest-count", $"Plus petit nombre {value} : de 1 à 1000.", $"Smallest count {value}: from 1 to 1000.");
    } = 5;

    /// <summary>Draws of the bootstrap. 100,000: the ends of the interval then move by under one hundredth of its width from seed to seed.</summary>
    public int Draws
    {
        get;
        init => field = value is >= 1000 and <= 100_000_000 ? value : throw DataRefusedException.Because("draws", $"{value} tirages : de 1 000 à 100 000 000.", $"{value} draws: from 1,000 to 100,000,000.");
    } = 100_000;

    /// <summary>Asked for, never guessed: the same seed gives the same finding.</summary>
    public required ulong Seed { get; init; }

    /// <summary>
    /// The same areas in earlier periods: says how much more than chance the counts vary (negative binomial instead of Poisson)
    /// and whether the period before was a peak. None by default, since many cities have no past counts; a caveat then says so.
    /// </summary>
    public PastCounts? Past { get; init; }
}
