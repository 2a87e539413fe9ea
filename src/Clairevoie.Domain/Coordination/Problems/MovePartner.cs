namespace Clairevoie.Domain;

/// <summary>A partner said how it stands.</summary>
public sealed record PartnerMoved(PartnerState State, PartnerReason Reason, string Words);

/// <summary>A partner says how it stands to a problem; every field may be wrong.</summary>
public sealed record MovePartner(string? To, string? Reason, string? Words)
{
    /// <summary>The most that one may say at a time, in characters.</summary>
    public const int Most = 2000;

    /// <summary>Where a partner may go from a state. A refusal can be thought over, what was closed can be taken up again.</summary>
    public static IReadOnlyList<PartnerState> From(PartnerState state) => state switch
    {
        PartnerState.New => [PartnerState.Accepted, PartnerState.Refused],
        PartnerState.Accepted => [PartnerState.InProgress, PartnerState.Refused, PartnerState.Closed],
        PartnerState.InProgress => [PartnerState.Closed, PartnerState.Refused],
        PartnerState.Refused => [PartnerState.Accepted],
        PartnerState.Closed => [PartnerState.InProgress],
        _ => [],
    };

    /// <summary>The fact that follows, or every reason why none does.</summary>
    /// <param name="from">How the partner stands now.</param>
    /// <param name="leads">Whether it leads: a lead hands over before it refuses.</param>
    /// <param name="openActions">How many actions of the problem are open: a lead closes nothing over them.</param>
    public Decision<PartnerMoved> Decide(PartnerState from, bool leads, int openActions)
    {
        List<Refusal> refusals = [];
        if (Written.Word<PartnerState>(To) is not { } to || !From(from).Contains(to))
            return new Refusal("state-not-next", nameof(To));
        if (leads && to == PartnerState.Refused)
            refusals.Add(new("lead-refuses", nameof(To)));
        if (leads && to == PartnerState.Closed && openActions > 0)
            refusals.Add(new("actions-open", nameof(To), openActions));
        var asked = PartnerReasons.Of(to);
        var reason = Written.Word<PartnerReason>(Reason) ?? PartnerReason.None;
        if (asked.Count > 0 && !asked.Contains(reason))
            refusals.Add(new("reason-missing", nameof(Reason)));
        var words = ProblemWords.Read(Words, nameof(Words), Most, refusals);
        if (asked.Count > 0 && words.Length == 0 && refusals.All(why => why.Field != nameof(Words)))
            refusals.Add(new("words-missing", nameof(Words)));
        return refusals.Count > 0 ? refusals : new PartnerMoved(to, asked.Count > 0 ? reason : PartnerReason.None, words);
    }
}
