namespace Clairevoie.Domain;

/// <summary>What a fact about a line of the plan says. <c>default</c> is news that changes no state.</summary>
public enum PlanMove
{
    /// <summary>News: the state stays what it is.</summary>
    News,

    /// <summary>The work began.</summary>
    Started,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is done in part, and the rest is not under way.</summary>
    DoneInPart,

    /// <summary>It was given up, for a reason that is said.</summary>
    Abandoned,

    /// <summary>It was taken up again.</summary>
    TakenUpAgain,
}
