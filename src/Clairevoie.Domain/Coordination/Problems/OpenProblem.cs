namespace Clairevoie.Domain;

/// <summary>A problem was opened: one place, one problem, its lead and its partners, the lead among them.</summary>
/// <param name="Kind">What keeps happening.</param>
/// <param name="Place">The place of the table where it happens.</param>
/// <param name="Lead">Who leads.</param>
/// <param name="Partners">Every agency that takes part, the lead first.</param>
public sealed record ProblemOpened(ProblemKind Kind, Guid Place, AgencyId Lead, IReadOnlyList<AgencyId> Partners)
{
    /// <summary>The agency that protects children, where minors are concerned: a partner, and never a rank.</summary>
    public AgencyId? ChildProtection { get; init; }

    /// <summary>The committee that carries it and whose members alone read it; nothing where partners share it openly.</summary>
    public Guid? Committee { get; init; }

    /// <summary>What is said of it.</summary>
    public required string Words { get; init; }
}

/// <summary>Somebody opens a problem; every field may be wrong.</summary>
public sealed record OpenProblem(string? Kind, string? Place, IReadOnlyList<string?> Partners)
{
    /// <summary>The fewest partners: alone, one has a task, not a problem of the table.</summary>
    public const int FewestPartners = 2;

    /// <summary>The longest code of an agency.</summary>
    public const int LongestAgency = 40;

    /// <summary>Who leads; whoever opens it when nothing is said.</summary>
    public string? Lead { get; init; }

    /// <summary>Whether minors are concerned.</summary>
    public bool Minors { get; init; }

    /// <summary>The agency that protects children.</summary>
    public string? ChildProtection { get; init; }

    /// <summary>The committee that carries it, if one does.</summary>
    public string? Committee { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Words { get; init; }

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<ProblemOpened> Decide(AgencyId opener)
    {
        List<Refusal> refusals = [];
        var kind = Written.Word<ProblemKind>(Kind);
        if (kind is null)
            refusals.Add(new("kind-unknown", nameof(Kind)));
        if (!Guid.TryParse(Place, out var place))
            refusals.Add(new("place-missing", nameof(Place)));
        var children = Minors ? Agency(ChildProtection) : null;
        if (Minors && children is null)
            refusals.Add(new("child-protection-missing", nameof(ChildProtection)));
        var lead = Agency(Lead) ?? opener;
        AgencyId?[] named = [lead, opener, .. Partners.Select(Agency), children];
        IReadOnlyList<AgencyId> partners = [.. named.OfType<AgencyId>().Distinct()];
        if (partners.Count < FewestPartners)
            refusals.Add(new("partners-missing", nameof(Partners), FewestPartners));
        var words = ProblemWords.Read(Words, nameof(Words), MovePartner.Most, refusals);
        return refusals.Count > 0 ? refusals : new ProblemOpened(kind!.Value, place, lead, partners)
        {
            ChildProtection = children, Committee = Guid.TryParse(Committee, out var committee) ? committee : null, Words = words,
        };
    }

    /// <summary>The code of an agency as it was written; nothing where it is none.</summary>
    public static AgencyId? Agency(string? written)
    {
        var code = PlainText.Of(written);
        return code.Length is 0 or > LongestAgency ? null : new AgencyId(code);
    }
}
