namespace Clairevoie.Domain.Claims;

/// <summary>How two territories lie to each other. <c>default</c> is unknown: one of them is not stated.</summary>
public enum TerritoryRelation
{
    Unknown,
    Same,

    /// <summary>Two codes for one and the same ground: the commune and the département of Paris.</summary>
    SameGround,

    /// <summary>One lies within the other.</summary>
    Nested,

    /// <summary>Two places of one level.</summary>
    Apart,

    /// <summary>Two places of two levels, neither known to hold the other.</summary>
    OtherLevel,

    /// <summary>One code, in two years of the code.</summary>
    OtherYear,
}
