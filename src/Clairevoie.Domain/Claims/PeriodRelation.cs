namespace Clairevoie.Domain.Claims;

/// <summary>How the times of two figures lie to each other. <c>default</c> is unknown: an end is missing.</summary>
public enum PeriodRelation
{
    Unknown,
    Same,
    Apart,
    Overlapping,

    /// <summary>One lies within the other, and is shorter.</summary>
    Nested,
}
