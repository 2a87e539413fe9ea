namespace Clairevoie.Domain;

/// <summary>What is done about a problem: a closed list. Operations are not in it: they stay behind the wall of Intelligence. <c>default</c> is light.</summary>
public enum ActionKind
{
    /// <summary>Light.</summary>
    Lighting,

    /// <summary>Works on a building or on the street.</summary>
    Works,

    /// <summary>Doors, locks, intercoms, who may come in.</summary>
    AccessControl,

    /// <summary>Cleaning, syringes gathered.</summary>
    Cleaning,

    /// <summary>Mediation with residents and with those who stay there.</summary>
    Mediation,

    /// <summary>Outreach.</summary>
    Outreach,

    /// <summary>Somebody in uniform is seen there: presence, no operation.</summary>
    Presence,

    /// <summary>Residents are met or told.</summary>
    Residents,

    /// <summary>A rule, an order, a lease, an authorisation.</summary>
    Rule,

    /// <summary>A count or a survey, to know more.</summary>
    Study,
}
