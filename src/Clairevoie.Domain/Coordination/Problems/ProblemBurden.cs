namespace Clairevoie.Domain;

/// <summary>What is known of the weight of a problem over a span of weeks: counts around its place, never words.</summary>
/// <param name="Voices">Reports of the last weeks, copies weighing as three at most.</param>
/// <param name="Before">The same for as many weeks before.</param>
/// <param name="Channels">Ways by which they came: form, telephone.</param>
/// <param name="Weeks">In how many of the weeks something was told.</param>
public sealed record ProblemBurden(int Voices, int Before, int Channels, int Weeks)
{
    /// <summary>How many weeks are looked at.</summary>
    public const int WeeksLookedAt = 13;

    /// <summary>How far from the place a report counts, in metres.</summary>
    public const int Metres = 150;

    /// <summary>How far from the place a school counts, in metres.</summary>
    public const int MetresToSchool = 200;

    /// <summary>Reports, copies counted one by one: what was received, not what weighs.</summary>
    public int Reports { get; init; }

    /// <summary>Groups of copies that are floods.</summary>
    public int Floods { get; init; }

    /// <summary>Voices that told of harm: somebody unwell, children near, damage.</summary>
    public int Harm { get; init; }

    /// <summary>Schools near.</summary>
    public int Schools { get; init; }

    /// <summary>What outreach told of harm in the sector; nothing where nobody told.</summary>
    public SectorHarm? Outreach { get; init; }

    /// <summary>How much more, or less, is told than before: the difference, out of what chance alone would make of it.</summary>
    public double Trend => (Voices - Before) / Math.Sqrt(Voices + Before + 1.0);
}
