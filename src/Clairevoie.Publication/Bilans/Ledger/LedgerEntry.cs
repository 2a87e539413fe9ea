using Clairevoie.Domain;

namespace Clairevoie.Publication.Bilans.Ledger;

/// <summary>A promise or a sealed evaluation as a bilan tells it, and how it stood on the day on which it was told.</summary>
/// <param name="About">Names it: <c>promise:P-UN-AN</c>.</param>
/// <param name="State">How it stood, by the name of the state.</param>
public sealed record LedgerEntry(string About, string State)
{
    /// <summary>The promise, where it is one.</summary>
    public PromiseHistory? Promise { get; init; }

    /// <summary>The evaluation, where it is one.</summary>
    public EvaluationTold? Evaluation { get; init; }

    public static LedgerEntry Of(PromiseHistory promise, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(promise);
        return new($"promise:{promise.Promise.Code}", promise.StateOn(day).ToString()) { Promise = promise };
    }

    public static LedgerEntry Of(EvaluationTold evaluation, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new($"evaluation:{evaluation.Id:D}", evaluation.On(day).ToString()) { Evaluation = evaluation };
    }
}
