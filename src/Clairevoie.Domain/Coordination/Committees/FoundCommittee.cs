namespace Clairevoie.Domain;

/// <summary>A seat of a committee: for one agency and one role, in the chair or not. One mission takes it, by signature.</summary>
public readonly record struct Seat(AgencyId Agency, Role Role, bool Chairs);

/// <summary>A committee was founded, with the seats of those who chair it.</summary>
public sealed record CommitteeFounded(CommitteeKind Kind, string Name, string Territory, string Plan, string Rules, IReadOnlyList<Seat> Chairs);

/// <summary>Somebody founds a committee; every field may be wrong.</summary>
public sealed record FoundCommittee(string? Kind, string? Name, string? Territory, string? Rules)
{
    /// <summary>The most that the rules may hold, in characters.</summary>
    public const int LongestRules = 20_000;

    private static readonly Role[] ChairsOfClct = [Role.Prefect, Role.Prosecutor];

    /// <summary>The code of the plan that it follows; nothing where it follows none.</summary>
    public string? Plan { get; init; }

    /// <summary>The agency of the other chair, where there are two.</summary>
    public string? OtherChair { get; init; }

    /// <summary>The committee that follows, or every reason why none does.</summary>
    public Decision<CommitteeFounded> Decide(Viewer founder)
    {
        ArgumentNullException.ThrowIfNull(founder);
        List<Refusal> refusals = [];
        if (Written.Word<CommitteeKind>(Kind) is not { } kind)
            return new Refusal("kind-unknown", nameof(Kind));
        var name = Written.Words(Name, nameof(Name), 120, refusals);
        if (name.Length == 0 && refusals.Count == 0)
            refusals.Add(new("name-missing", nameof(Name)));
        if (!TerritoryCode.Could(Territory))
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        var rules = PlainText.Of(Rules);
        if (rules.Length is < 20 or > LongestRules)
            refusals.Add(new("rules-missing", nameof(Rules), LongestRules));
        var chairs = Chairs(kind, founder, refusals);
        return refusals.Count > 0 ? refusals : new CommitteeFounded(kind, name, Territory!.Trim(), Plan?.Trim() ?? "", rules, chairs);
    }

    private List<Seat> Chairs(CommitteeKind kind, Viewer founder, List<Refusal> refusals)
    {
        var own = new Seat(founder.Agency, founder.Role, true);
        if (kind != CommitteeKind.Clct)
            return [own];
        if (!ChairsOfClct.Contains(founder.Role))
            refusals.Add(new("clct-founder", nameof(Kind)));
        var other = PlainText.Of(OtherChair);
        if (other.Length is 0 or > 40)
            refusals.Add(new("other-chair-missing", nameof(OtherChair)));
        return [own, new(new AgencyId(other), ChairsOfClct.First(role => role != founder.Role), true)];
    }
}
