namespace Clairevoie.Domain;

/// <summary>How an action stands on a day. <c>default</c> is open.</summary>
public enum ActionState
{
    /// <summary>To be done, and its day is still to come.</summary>
    Open,

    /// <summary>It waits for something, until a day: not late.</summary>
    Waiting,

    /// <summary>Its day has passed.</summary>
    Late,

    /// <summary>Late for so long that somebody else is told.</summary>
    Escalated,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}

/// <summary>Who is told that an action is late. <c>default</c> is nobody but its owner.</summary>
public enum Escalation
{
    /// <summary>Nobody but its owner.</summary>
    Nobody,

    /// <summary>The lead of the problem.</summary>
    Lead,

    /// <summary>The coordinator too.</summary>
    Coordinator,
}

/// <summary>An action with what was said of it, and what follows from that.</summary>
/// <param name="Due">The day it was first due.</param>
/// <param name="RemindOn">The day on which the owner is reminded.</param>
/// <param name="Facts">What was said, first told first.</param>
public sealed record ActionHistory(DateOnly Due, DateOnly RemindOn, IReadOnlyList<ActionFact> Facts)
{
    /// <summary>After so many days late the lead is told.</summary>
    public const int DaysToLead = 7;

    /// <summary>After so many days late whoever decides the order of problems is told too.</summary>
    public const int DaysToCoordinator = 14;

    /// <summary>The day it is due now: the last one said.</summary>
    public DateOnly DueOn => Facts.LastOrDefault(fact => fact.Move == ActionMove.NewDue)?.Until ?? Due;

    /// <summary>Until when it waits; nothing once a new day was said.</summary>
    public DateOnly? WaitsUntil => Last is { Move: ActionMove.Waits } last ? last.Until : null;

    /// <summary>The day from which it counts as late if nothing more is said: a wait puts it off, and never brings it forward.</summary>
    public DateOnly LateFrom => WaitsUntil is { } until && until > DueOn ? until : DueOn;

    /// <summary>How it stands.</summary>
    public ActionState On(DateOnly today) => Last?.Move switch
    {
        ActionMove.Done => ActionState.Done,
        ActionMove.Dropped => ActionState.Dropped,
        _ when Told(today) > Escalation.Nobody => ActionState.Escalated,
        _ when today > LateFrom => ActionState.Late,
        _ when WaitsUntil >= today => ActionState.Waiting,
        _ => ActionState.Open,
    };

    /// <summary>Up to whom it has gone, by its lateness alone. What waits, is done or given up goes to nobody.</summary>
    public Escalation Told(DateOnly today) => !IsOpen ? Escalation.Nobody
        : today > LateFrom.AddDays(DaysToCoordinator) ? Escalation.Coordinator
        : today > LateFrom.AddDays(DaysToLead) ? Escalation.Lead
        : Escalation.Nobody;

    /// <summary>Whether something is still to be done.</summary>
    public bool IsOpen => Last?.Move is not (ActionMove.Done or ActionMove.Dropped);

    /// <summary>Whether it asks for its owner's attention: reminded of, or late. What waits asks for nothing.</summary>
    public bool Calls(DateOnly today) => On(today) switch
    {
        ActionState.Open => today >= RemindOn || today >= DueOn.AddDays(-PlanAction.DaysOfWarning),
        ActionState.Late or ActionState.Escalated => true,
        _ => false,
    };

    private ActionFact? Last => Facts.Count == 0 ? null : Facts[^1];
}
