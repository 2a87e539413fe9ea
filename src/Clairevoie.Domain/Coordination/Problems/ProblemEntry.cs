namespace Clairevoie.Domain;

/// <summary>What an entry of a timeline says. <c>default</c> is that the problem was opened.</summary>
public enum EntryKind
{
    /// <summary>The problem was opened.</summary>
    Opened,

    /// <summary>A partner joined.</summary>
    PartnerJoined,

    /// <summary>A partner said how it stands.</summary>
    PartnerMoved,

    /// <summary>The lead was handed over.</summary>
    LeadHandedOver,

    /// <summary>A step was noted.</summary>
    StepNoted,

    /// <summary>An action was planned.</summary>
    ActionPlanned,

    /// <summary>Something was said of an action: it waits, its day changed, it is done or given up.</summary>
    ActionTold,

    /// <summary>Reports around the place were counted.</summary>
    ReportsCounted,

    /// <summary>A word to partners.</summary>
    Note,

    /// <summary>What an earlier entry said is corrected; both stay.</summary>
    Correction,

    /// <summary>An action was late for so long that somebody was told: written by the house, bearing no words.</summary>
    Escalated,

    /// <summary>The committee that carries it decided that it is over.</summary>
    ClosedByDecision,
}

/// <summary>One entry of a timeline: written once, never rewritten.</summary>
/// <param name="Turn">Its place, counted from one.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Agency">Who said it.</param>
/// <param name="ToldOn">The day it was said.</param>
/// <param name="Words">The words beside it; nothing once they reached their date.</param>
public sealed record ProblemEntry(int Turn, EntryKind Kind, string Agency, DateOnly ToldOn, string Words)
{
    /// <summary>The entry that it corrects.</summary>
    public int? Corrects { get; init; }
}
