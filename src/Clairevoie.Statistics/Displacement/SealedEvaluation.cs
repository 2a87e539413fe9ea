using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>What was sealed before an action.</summary>
/// <param name="Plan">The plan as it is shown afterwards.</param>
/// <param name="Seal">The seal that was given then.</param>
/// <param name="On">The day on which it was given, as somebody else's record has it (a trace, a letter).</param>
public sealed record SealedPlan(EvaluationPlan Plan, string Seal, DateOnly On);

/// <summary>A measure of a sealed action.</summary>
/// <param name="Seal">The seal given before the action.</param>
/// <param name="Kept">Whether what was done is what was planned, and the plan is the one that was sealed, in time.</param>
/// <param name="Departures">Every way in which it was not.</param>
/// <param name="Measured">What was measured: a test when the plan was kept, an exploration when it was not.</param>
public sealed record SealedResult(string Seal, bool Kept, IReadOnlyList<Caveat> Departures, DisplacementResult Measured);

/// <summary>Measures an action against the plan that was sealed before it, and says whether the plan was kept.</summary>
public static class SealedEvaluation
{
    /// <summary>The finding after the action. What was done is told as a plan too; <paramref name="counts"/> are its counts.</summary>
    public static Finding<DisplacementOptions, SealedResult> Of(SealedPlan promised, EvaluationPlan done, ActionCounts counts, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(promised);
        ArgumentNullException.ThrowIfNull(done);
        ArgumentNullException.ThrowIfNull(counts);
        var departures = Departures(promised, done.Checked()).ToList();
        var found = MeasureDisplacement.Of(counts, done.Options, work);
        var kept = departures.Count == 0;
        var word = kept
            ? new Sentence("Le plan scellé a été suivi.", "The sealed plan was kept.")
            : new Sentence("Le plan scellé n'a pas été suivi : ceci est une exploration, pas une preuve.", "The sealed plan was not kept: this is an exploration, not a proof.");
        return new("sealed-evaluation", done.Options, new DaySpan(done.Before.First, done.After.Last), new SealedResult(promised.Seal, kept, departures, found.Result),
            new Sentence($"{word.French} {found.Says.French}", $"{word.English} {found.Says.English}"), [.. departures, .. found.Caveats])
        { Seed = found.Seed };
    }

    private static IEnumerable<Caveat> Departures(SealedPlan promised, EvaluationPlan done)
    {
        var plan = promised.Plan;
        if (!string.Equals(CanonicalForm.Seal(plan), promised.Seal.Trim(), StringComparison.OrdinalIgnoreCase))
            yield return Caveat.Of("plan-changed", "Le plan montré n'est pas celui qui a été scellé.", "The plan shown is not the one that was sealed.");
        if (promised.On >= plan.Begins)
            yield return Caveat.Of("sealed-too-late", $"Le plan a été scellé le {promised.On:yyyy-MM-dd}, l'action commençait le {plan.Begins:yyyy-MM-dd}.", $"The plan was sealed on {promised.On:yyyy-MM-dd}, the action began on {plan.Begins:yyyy-MM-dd}.");
        foreach (var (differs, code, french, english) in Compared(plan, done))
            if (differs)
                yield return Caveat.Of("departed-" + code, $"Ce n'est pas ce qui était prévu : {french}.", $"This is not what was planned: {english}.");
    }

    private static IEnumerable<(bool Differs, string Code, string French, string English)> Compared(EvaluationPlan plan, EvaluationPlan done) =>
    [
        (plan.Hypothesis != done.Hypothesis, "hypothesis", "l'hypothèse", "the hypothesis"),
        (plan.Measure != done.Measure, "measure", "ce qui est compté", "what is counted"),
        (plan.Target != done.Target, "target", "la cible", "the target"),
        (plan.Buffer != done.Buffer, "buffer", "la couronne", "the buffer"),
        (plan.Control != done.Control, "control", "le témoin", "the control"),
        (plan.Before != done.Before, "before", "les jours avant", "the days before"),
        (plan.After != done.After, "after", "les jours après", "the days after"),
        (plan.Begins != done.Begins, "begins", "le jour de l'action", "the day of the action"),
        (plan.Options with { Past = null } != done.Options with { Past = null }, "options", "le calcul (niveau, tirages, graine)", "the computation (level, draws, seed)"),
    ];
}
