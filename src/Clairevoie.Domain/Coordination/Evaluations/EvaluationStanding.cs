namespace Clairevoie.Domain;

/// <summary>How a sealed evaluation stands before the public.</summary>
public enum EvaluationState
{
    /// <summary>Sealed; its last day has not passed, and nobody outside sees its plan.</summary>
    Waiting,

    /// <summary>Its result is published; nothing that was promised is late.</summary>
    Published,

    /// <summary>Something that was promised is late, and it is said in public.</summary>
    Overdue,
}

/// <summary>Something that an evaluation owes.</summary>
public enum EvaluationPart
{
    /// <summary>The result itself.</summary>
    Result,

    /// <summary>Whether the action took place as planned.</summary>
    WhatWasDone,

    /// <summary>The survey that was promised.</summary>
    Survey,
}

/// <summary>What a sealed evaluation promised, and what of it is there. States are computed, never kept.</summary>
/// <param name="AfterLast">The last day that is counted.</param>
/// <param name="HasSurvey">Whether a survey was promised.</param>
/// <param name="Given">What is there.</param>
public sealed record EvaluationStanding(DateOnly AfterLast, bool HasSurvey, IReadOnlySet<EvaluationPart> Given)
{
    /// <summary>Days after the last counted day within which everything is due.</summary>
    public const int DaysToGive = 60;

    /// <summary>By when everything is due.</summary>
    public DateOnly Due => AfterLast.AddDays(DaysToGive);

    /// <summary>What is not there yet.</summary>
    public IReadOnlyList<EvaluationPart> Missing => [.. Owed.Where(part => !Given.Contains(part))];

    /// <summary>Whether the public may know its plan.</summary>
    public bool IsOpenOn(DateOnly today) => today > AfterLast;

    /// <summary>How it stands on a day.</summary>
    public EvaluationState On(DateOnly today) =>
        !IsOpenOn(today) ? EvaluationState.Waiting : today > Due && Missing.Count > 0 ? EvaluationState.Overdue : EvaluationState.Published;

    /// <summary>How many days late; zero when nothing is.</summary>
    public int DaysLate(DateOnly today) => On(today) == EvaluationState.Overdue ? today.DayNumber - Due.DayNumber : 0;

    private IEnumerable<EvaluationPart> Owed => HasSurvey ? Enum.GetValues<EvaluationPart>() : [EvaluationPart.Result, EvaluationPart.WhatWasDone];
}
