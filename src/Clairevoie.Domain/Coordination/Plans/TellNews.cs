namespace Clairevoie.Domain;

/// <summary>Somebody says how a line of the plan stands; every field may be wrong.</summary>
public sealed record TellNews(string? Move, string? On, string? Words)
{
    /// <summary>The most that one may say at a time, in characters.</summary>
    public const int Most = 2000;

    /// <summary>Why it was given up, when it was.</summary>
    public string? Reason { get; init; }

    /// <summary>What kind of evidence is given.</summary>
    public string? Evidence { get; init; }

    /// <summary>The document, the figure or what was counted.</summary>
    public string? Reference { get; init; }

    /// <summary>How many.</summary>
    public string? Counted { get; init; }

    /// <summary>Out of how many.</summary>
    public string? Of { get; init; }

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<PlanFact> Decide(DateOnly today)
    {
        List<Refusal> refusals = [];
        if (Written.Word<PlanMove>(Move) is not { } move)
        {
            refusals.Add(new("move-unknown", nameof(Move)));
            move = PlanMove.News;
        }

        var on = Written.Day(On, nameof(On), refusals) ?? today;
        if (on > today)
            refusals.Add(new("day-to-come", nameof(On)));
        var words = Written.Words(Words, nameof(Words), Most, refusals);
        var evidence = PlanEvidence.Read(Evidence, Reference, Counted, Of, refusals);
        var reason = Written.Word<AbandonReason>(Reason) ?? AbandonReason.None;
        refusals.AddRange(Missing(move, words, reason, evidence));
        return refusals.Count > 0 ? refusals : new PlanFact(move, on, today, words, move == PlanMove.Abandoned ? reason : AbandonReason.None, evidence);
    }

    private IEnumerable<Refusal> Missing(PlanMove move, string words, AbandonReason reason, PlanEvidence evidence)
    {
        if (move == PlanMove.Abandoned && reason == AbandonReason.None)
            yield return new("reason-missing", nameof(Reason));
        if (move == PlanMove.Abandoned && words.Length == 0)
            yield return new("words-missing", nameof(Words));
        if (move is PlanMove.Done or PlanMove.DoneInPart && evidence.Kind == EvidenceKind.None && string.IsNullOrWhiteSpace(Evidence))
            yield return new("evidence-missing", nameof(Evidence));
        if (move == PlanMove.News && words.Length == 0 && evidence.Kind == EvidenceKind.None)
            yield return new("nothing-said", nameof(Words));
    }
}
