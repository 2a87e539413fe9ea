namespace Clairevoie.Domain;

/// <summary>A sealed evaluation as everybody may read it once its last day has passed: what was planned and sealed, and what came of it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Territory">Where most of the target lies.</param>
/// <param name="Action">What was done.</param>
/// <param name="Hypothesis">What was expected, sealed beforehand.</param>
/// <param name="SealedOn">The day of the seal, before the action.</param>
/// <param name="Begins">The first day of the action.</param>
/// <param name="AfterLast">The last day that was counted.</param>
/// <param name="Seal">The SHA-256 of the plan.</param>
public sealed record EvaluationTold(Guid Id, string Territory, EvaluatedAction Action, EvaluationHypothesis Hypothesis, DateOnly SealedOn, DateOnly Begins, DateOnly AfterLast, string Seal)
{
    /// <summary>What can be said of the effect, by its name; <c>Refused</c> where nothing could be measured, empty while nothing was.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Whether what was done is what was planned, as far as a partner said it; nothing where none did.</summary>
    public bool? AsPlanned { get; init; }

    /// <summary>What was promised and is not there yet.</summary>
    public IReadOnlyList<EvaluationPart> Missing { get; init; } = [];

    /// <summary>By when everything is due.</summary>
    public DateOnly Due => AfterLast.AddDays(EvaluationStanding.DaysToGive);

    /// <summary>How it stands on a day.</summary>
    public EvaluationState On(DateOnly day) => day > Due && Missing.Count > 0 ? EvaluationState.Overdue : Outcome.Length > 0 ? EvaluationState.Published : EvaluationState.Waiting;

    /// <summary>Whether it is one that may be told: sealed before it began, over, from the lists.</summary>
    public bool Holds() => SealedOn <= Begins && Begins <= AfterLast && Enum.IsDefined(Action) && Enum.IsDefined(Hypothesis) && Missing.All(Enum.IsDefined) && Seal.Length == 64;
}
