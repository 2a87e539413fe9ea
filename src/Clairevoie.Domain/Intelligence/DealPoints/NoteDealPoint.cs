namespace Clairevoie.Domain;

/// <summary>Something is noted of a deal point; every field may be missing or wrong.</summary>
public sealed record NoteDealPoint(DealPointFactKind? Kind, DateOnly? Day, string? Reason)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int Longest = 600;

    /// <summary>The items on which it rests.</summary>
    public IReadOnlyList<Guid> Items { get; init; } = [];

    /// <summary>The other point: the one that closed, or the one to which the selling moved.</summary>
    public Guid? Other { get; init; }

    /// <summary>Takes it, or says everything that stands in the way.</summary>
    public Decision<DealPointNoted> Decide(DateOnly today)
    {
        List<Refusal> no = [];
        if (Kind is null) no.Add(new("fact-missing", "Fact"));
        if (Day is null) no.Add(new("day-missing", nameof(Day)));
        else if (Day > today) no.Add(new("day-future", nameof(Day)));
        var reason = PlainText.Of(Reason is { Length: > Longest * 4 } ? Reason[..(Longest * 4)] : Reason);
        if (reason.Length == 0) no.Add(new("reason-missing", nameof(Reason)));
        else if (reason.Length > Longest) no.Add(new("reason-too-long", nameof(Reason), Longest));
        var masked = Masking.Of(reason).Words;
        if (Doubts.About(masked).Count > 0) no.Add(new("reason-of-a-person", nameof(Reason)));
        return no.Count > 0 ? no : new DealPointNoted(Kind!.Value, Day!.Value, masked, [.. Items.Distinct()], Other);
    }
}

/// <summary>Something was noted of a deal point.</summary>
public sealed record DealPointNoted(DealPointFactKind Kind, DateOnly Day, string Reason, IReadOnlyList<Guid> Items, Guid? Other);
