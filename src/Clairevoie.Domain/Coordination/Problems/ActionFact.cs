namespace Clairevoie.Domain;

/// <summary>What is said of an action. <c>default</c> is that it waits.</summary>
public enum ActionMove
{
    /// <summary>It waits for something until a day; until then it is not late.</summary>
    Waits,

    /// <summary>It has another day.</summary>
    NewDue,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It was given up, for a reason that is said.</summary>
    Dropped,
}

/// <summary>What came of an action that is done. <c>default</c> is that nobody can tell yet.</summary>
public enum ActionOutcome
{
    /// <summary>Too early to tell.</summary>
    TooEarly,

    /// <summary>It helped.</summary>
    Helped,

    /// <summary>It helped in part.</summary>
    HelpedInPart,

    /// <summary>It changed nothing.</summary>
    NoChange,

    /// <summary>It made something else worse.</summary>
    Worse,
}

/// <summary>Something said of an action, on a day; never rewritten.</summary>
/// <param name="Move">What is said.</param>
/// <param name="ToldOn">The day it was said.</param>
/// <param name="Until">Until when it waits, or its new day.</param>
public sealed record ActionFact(ActionMove Move, DateOnly ToldOn, DateOnly? Until)
{
    /// <summary>Who is waited for, where a partner is.</summary>
    public string Awaits { get; init; } = "";

    /// <summary>What came of it.</summary>
    public ActionOutcome Outcome { get; init; }

    /// <summary>Why it was given up.</summary>
    public AbandonReason Reason { get; init; }
}
