namespace Clairevoie.Domain;

/// <summary>What kind of thing shows that a fact is so. <c>default</c> is nothing yet.</summary>
public enum EvidenceKind
{
    /// <summary>Nothing was given.</summary>
    None,

    /// <summary>A document: its title or its address.</summary>
    Document,

    /// <summary>A published figure, by its identifier.</summary>
    Claim,

    /// <summary>A count, with what it is counted out of where there is such a number.</summary>
    Count,
}

/// <summary>What shows that a fact about the plan is so. <c>default</c> is nothing.</summary>
/// <param name="Kind">A document, a published figure or a count.</param>
/// <param name="Reference">The title or address of the document, the identifier of the figure, or what is counted.</param>
/// <param name="Counted">How many.</param>
/// <param name="Of">Out of how many, when that is known: a share is never shown without it.</param>
public readonly record struct PlanEvidence(EvidenceKind Kind, string? Reference, long? Counted = null, long? Of = null)
{
    /// <summary>The longest reference, in characters.</summary>
    public const int Longest = 300;

    /// <summary>The evidence that these fields give; what is wrong with them is added to the refusals.</summary>
    public static PlanEvidence Read(string? kind, string? reference, string? counted, string? of, List<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        var read = Written.Word<EvidenceKind>(kind) ?? EvidenceKind.None;
        if (read == EvidenceKind.None)
            return default;
        var text = PlainText.Of(reference);
        if (text.Length is 0 or > Longest)
            refusals.Add(new("evidence-unnamed", "Reference", Longest));
        if (read != EvidenceKind.Count)
            return new(read, text);
        var (many, all) = (Written.Count(counted, "Counted", refusals), Written.Count(of, "Of", refusals));
        if (many is null)
            refusals.Add(new("count-missing", "Counted"));
        if (all == 0)
            refusals.Add(new("count-of-nothing", "Of"));
        return new(read, text, many, all);
    }
}
