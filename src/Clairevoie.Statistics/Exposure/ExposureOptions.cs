using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Exposure;

/// <summary>How discovered events are brought back to equal exposure.</summary>
public sealed record ExposureOptions
{
    /// <summary>
    /// Areas patrolled less than this share of the mean hours are set aside: every other area would be cut down to their few hours.
    /// 0.05: one twentieth.
    /// </summary>
    public double LeastShare
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw DataRefusedException.Because("least-share", $"Part {value} : de 0 à 1.", $"Share {value}: from 0 to 1.");
    } = 0.05;

    /// <summary>From this share of discovered events on, the layer may feed itself, and a caveat says so. 0.2: one in five.</summary>
    public double WarnFrom
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw DataRefusedException.Because("warn-from", $"Part {value} : au-dessus de 0, jusqu'à 1.", $"Share {value}: above 0, up to 1.");
    } = 0.2;

    /// <summary>Asked for, never guessed: the same seed keeps the same events.</summary>
    public required ulong Seed { get; init; }
}
