using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Accuracy;

/// <summary>How a map is judged.</summary>
public sealed record AccuracyOptions
{
    /// <summary>How often intervals hold the truth. 0.95: what readers take an interval to mean when nothing is said.</summary>
    public double Level
    {
        get;
        init => field = value is >= 0.5 and < 1 ? value : throw DataRefusedException.Because("level", $"Niveau {value} : entre 0,5 et 1.", $"Level {value}: between 0.5 and 1.");
    } = 0.95;
}
