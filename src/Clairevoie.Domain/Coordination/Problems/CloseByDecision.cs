namespace Clairevoie.Domain;

/// <summary>A committee decided that a problem which it carries is over.</summary>
public sealed record ClosedByDecision(PartnerReason Reason, string Words);

/// <summary>Whoever chairs writes down that the committee closes a problem; every field may be wrong.</summary>
public sealed record CloseByDecision(string? Reason, string? Words)
{
    /// <summary>The fact that follows, or every reason why none does: nothing is closed over what is still to be done.</summary>
    public Decision<ClosedByDecision> Decide(bool isOpen, int openActions)
    {
        if (!isOpen)
            return new Refusal("problem-over", nameof(Reason));
        List<Refusal> refusals = [];
        if (openActions > 0)
            refusals.Add(new("actions-open", nameof(Reason), openActions));
        if (Written.Word<PartnerReason>(Reason) is not { } reason || !PartnerReasons.Of(PartnerState.Closed).Contains(reason))
        {
            refusals.Add(new("reason-missing", nameof(Reason)));
            reason = PartnerReason.None;
        }

        var words = ProblemWords.Expect(Words, nameof(Words), MovePartner.Most, refusals);
        return refusals.Count > 0 ? refusals : new ClosedByDecision(reason, words);
    }
}
