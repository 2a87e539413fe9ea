namespace Clairevoie.Domain;

/// <summary>Something that was told about a line of the plan. Facts are never rewritten: a correction is another fact.</summary>
/// <param name="Move">What it says.</param>
/// <param name="On">The day it happened.</param>
/// <param name="ToldOn">The day it was told: what silence is counted from.</param>
/// <param name="Words">In words.</param>
/// <param name="Reason">Why, when the line was given up.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record PlanFact(PlanMove Move, DateOnly On, DateOnly ToldOn, string Words, AbandonReason Reason = AbandonReason.None, PlanEvidence Evidence = default);
