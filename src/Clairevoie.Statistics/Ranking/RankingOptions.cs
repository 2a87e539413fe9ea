using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Ranking;

/// <summary>How choices are ranked.</summary>
public sealed record RankingOptions
{
    /// <summary>Draws of weights and values. 100,000: no share is then off by more than a third of a percent, nineteen times in twenty.</summary>
    public int Draws
    {
        get;
        init => field = value is >= 100 and <= 100_000_000 ? value : throw DataRefusedException.Because("draws", $"{value} tirages : de 100 à 100 000 000.", $"{value} draws: from 100 to 100,000,000.");
    } = 100_000;

    /// <summary>Asked for, never guessed: the same seed gives the same finding.</summary>
    public required ulong Seed { get; init; }
}
