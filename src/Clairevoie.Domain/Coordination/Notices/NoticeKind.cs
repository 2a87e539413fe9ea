namespace Clairevoie.Domain;

/// <summary>What a notice to partners is about: a closed list. <c>default</c> is works that are planned.</summary>
public enum NoticeKind
{
    /// <summary>Before: works or mediation are planned.</summary>
    WorksPlanned,

    /// <summary>After: works or mediation were done.</summary>
    WorksDone,

    /// <summary>After: something was decided that touches the territory.</summary>
    DecisionTaken,

    /// <summary>After: a place was handled; never which, nor how.</summary>
    PlaceHandled,

    /// <summary>Before: nuisance may move into another territory.</summary>
    ShiftExpected,

    /// <summary>Before: care is asked for more people in a sector for a week, and told no reason.</summary>
    ReinforcementNeeded,
}

/// <summary>What works or a decision touch: a closed list without police in it. <c>default</c> is lighting.</summary>
public enum NoticeTopic
{
    /// <summary>Lighting.</summary>
    Lighting,

    /// <summary>Cleaning, syringes collected.</summary>
    Cleaning,

    /// <summary>A door, a gate, a closure.</summary>
    Closure,

    /// <summary>Works on a street or a building.</summary>
    Works,

    /// <summary>Mediation with those who live or stay there.</summary>
    Mediation,

    /// <summary>Opening hours of a public place.</summary>
    OpeningHours,
}

/// <summary>What a partner answers: a closed list. <c>default</c> is that it was understood.</summary>
public enum NoticeAnswer
{
    /// <summary>Read and understood.</summary>
    Understood,

    /// <summary>We do our part.</summary>
    WillAct,

    /// <summary>We cannot.</summary>
    Cannot,
}

/// <summary>What a notice may hold. <c>default</c> is nothing: such a notice is not sent.</summary>
[Flags]
public enum NoticeParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Which territory.</summary>
    Territory = 1,

    /// <summary>Which outreach sector.</summary>
    Sector = 2,

    /// <summary>What it touches.</summary>
    Topic = 4,

    /// <summary>Which week; never a day, never an hour.</summary>
    Week = 8,

    /// <summary>Words of the sender.</summary>
    Words = 16,
}
