namespace Clairevoie.Domain;

/// <summary>A count is asked of an agency each month from this one on.</summary>
public sealed record MonthlyCountAsked(MonthlyCountKind Kind, AgencyId Agency, string Territory, ReturnPeriod First);

/// <summary>Somebody asks an agency for a count each month; every field may be wrong.</summary>
public sealed record AskMonthlyCount(string? Kind, string? Agency, string? Territory)
{
    /// <summary>What follows, or every reason why nothing does. The first month is the last that is over.</summary>
    public Decision<MonthlyCountAsked> Decide(DateOnly today)
    {
        List<Refusal> refusals = [];
        var kind = Written.Word<MonthlyCountKind>(Kind);
        if (kind is null)
            refusals.Add(new("count-kind-unknown", nameof(Kind)));
        var agency = PlainText.Of(Agency);
        if (agency.Length is 0 or > 40)
            refusals.Add(new("agency-missing", nameof(Agency)));
        if (!TerritoryCode.Could(Territory))
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        return refusals.Count > 0 ? refusals : new MonthlyCountAsked(kind!.Value, new(agency), Territory!.Trim(), ReturnPeriod.MonthOf(today).Before);
    }
}

/// <summary>A contributor gives the count of a month; the field may be wrong.</summary>
public sealed record GiveMonthlyCount(string? Counted)
{
    /// <summary>The most that is taken for a count.</summary>
    public const long Most = 1_000_000;

    /// <summary>The count, or why it is none. Zero is a count; an empty field is not.</summary>
    public Decision<long> Decide()
    {
        List<Refusal> refusals = [];
        var counted = Written.Count(Counted, nameof(Counted), refusals);
        if (counted is null && refusals.Count == 0)
            return new Refusal("count-missing", nameof(Counted));
        if (counted > Most)
            refusals.Add(new("count-too-large", nameof(Counted), Most));
        return refusals.Count > 0 ? refusals : counted!.Value;
    }
}
