namespace Clairevoie.Domain;

/// <summary>How a line of the plan stands, computed from its facts. <c>default</c> is planned.</summary>
public enum PlanState
{
    /// <summary>Announced; no fact says that it began.</summary>
    Planned,

    /// <summary>Under way.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Done in part.</summary>
    DoneInPart,

    /// <summary>Given up.</summary>
    Abandoned,
}
