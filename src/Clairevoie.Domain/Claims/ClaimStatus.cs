namespace Clairevoie.Domain.Claims;

/// <summary>What the issuer says of the figure: announced, counted, or only asserted. <c>default</c> is planned.</summary>
public enum ClaimStatus
{
    /// <summary>Announced for later.</summary>
    Planned,

    /// <summary>Counted or measured by the body that issues it.</summary>
    Observed,

    /// <summary>Said by somebody, without the count that stands behind.</summary>
    Claimed,
}
