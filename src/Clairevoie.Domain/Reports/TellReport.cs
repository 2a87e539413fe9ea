namespace Clairevoie.Domain;

/// <summary>Somebody tells what they saw. Every field may be missing or wrong: it comes from a form.</summary>
public sealed record TellReport
{
    private const int DaysBack = 366;

    /// <summary>What was seen.</summary>
    public ReportKind? Kind { get; init; }

    /// <summary>The signs that were ticked.</summary>
    public IReadOnlyList<Sign> Signs { get; init; } = [];

    /// <summary>The place, once it could be read.</summary>
    public GeoPoint? Where { get; init; }

    /// <summary>How the place is called.</summary>
    public string? Address { get; init; }

    /// <summary>When it was seen.</summary>
    public HalfDay? Seen { get; init; }

    /// <summary>How often.</summary>
    public HowOften HowOften { get; init; }

    /// <summary>What was written, untouched.</summary>
    public string? Words { get; init; }

    /// <summary>Takes it, or says everything that stands in the way, in the order of the form.</summary>
    /// <param name="territory">The territory in which the place lies; null when it lies in none of ours.</param>
    /// <param name="now">The half-day that it is.</param>
    public Decision<ReportTold> Decide(string? territory, HalfDay now)
    {
        var no = new List<Refusal>();
        if (Kind is null) no.Add(new("kind-missing", "kind"));
        if (Where is null) no.Add(new("where-missing", "where"));
        else if (territory is null) no.Add(new("where-outside", "where"));
        no.AddRange(WhatIsWrongWithWhen(now));
        var words = ToldWords.Of(Words);
        if (words is Decision<ToldWords>.No tooLong) no.AddRange(tooLong.Why);
        if (no.Count > 0) return no;

        return new ReportTold(
            Kind!.Value, [.. Domain.Signs.Of(Kind.Value).Intersect(Signs)], Where!.Value, AddressKept(), territory!,
            Seen!.Value, HowOften, ((Decision<ToldWords>.Yes)words).Fact);
    }

    private IEnumerable<Refusal> WhatIsWrongWithWhen(HalfDay now)
    {
        if (Seen is not { } seen) yield return new("when-missing", "when");
        else if (seen > now) yield return new("when-future", "when");
        else if (seen.Day < now.Day.AddDays(-DaysBack)) yield return new("when-too-old", "when", DaysBack);
    }

    // A chosen address is a street and a number; whatever else is typed there is masked like words.
    private string? AddressKept()
    {
        var plain = PlainText.Of(Address is { Length: > 200 } ? Address[..200] : Address);
        return plain.Length == 0 ? null : Masking.Of(plain).Words;
    }
}
