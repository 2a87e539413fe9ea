namespace Clairevoie.Domain;

/// <summary>How one partner stands to a problem: each has its own state. <c>default</c> is that it has not answered.</summary>
public enum PartnerState
{
    /// <summary>The problem was brought to it, and it has not answered.</summary>
    New,

    /// <summary>It takes its part.</summary>
    Accepted,

    /// <summary>It works on it.</summary>
    InProgress,

    /// <summary>It takes no part, and said why.</summary>
    Refused,

    /// <summary>Its part is over, and it said what came of it.</summary>
    Closed,
}
