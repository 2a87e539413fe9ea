namespace Clairevoie.Domain;

/// <summary>What a partner is asked to do at a place: a closed list. <c>default</c> is light.</summary>
public enum StreetRequestKind
{
    /// <summary>Light where it is dark.</summary>
    Light,

    /// <summary>A door, a gate or a fence.</summary>
    Closing,

    /// <summary>Cleaning, waste, syringes.</summary>
    Cleaning,

    /// <summary>Other works in the street or in a building.</summary>
    Works,

    /// <summary>Mediation between residents and people in the street.</summary>
    Mediation,
}

/// <summary>What a fact about such a request says. <c>default</c> is news that changes no state.</summary>
public enum StreetRequestMove
{
    /// <summary>News.</summary>
    News,

    /// <summary>Accepted by whoever was asked.</summary>
    Accepted,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Refused, with the reason in words.</summary>
    Refused,
}
