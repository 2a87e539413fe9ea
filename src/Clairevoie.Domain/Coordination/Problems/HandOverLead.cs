namespace Clairevoie.Domain;

/// <summary>The lead was handed over.</summary>
public sealed record LeadHandedOver(AgencyId To, string Words);

/// <summary>The lead of a problem is handed to another partner; every field may be wrong.</summary>
public sealed record HandOverLead(string? To, string? Words)
{
    /// <summary>The fact that follows, or every reason why none does: only a partner that takes its part can lead.</summary>
    public Decision<LeadHandedOver> Decide(AgencyId lead, IReadOnlyDictionary<AgencyId, PartnerState> partners)
    {
        ArgumentNullException.ThrowIfNull(partners);
        List<Refusal> refusals = [];
        var to = OpenProblem.Agency(To);
        if (to is null || !partners.TryGetValue(to.Value, out var state))
            refusals.Add(new("lead-no-partner", nameof(To)));
        else if (to == lead)
            refusals.Add(new("lead-already", nameof(To)));
        else if (state is PartnerState.Refused or PartnerState.Closed)
            refusals.Add(new("lead-takes-no-part", nameof(To)));
        var words = ProblemWords.Expect(Words, nameof(Words), MovePartner.Most, refusals);
        return refusals.Count > 0 ? refusals : new LeadHandedOver(to!.Value, words);
    }
}
