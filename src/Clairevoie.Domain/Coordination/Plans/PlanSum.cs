namespace Clairevoie.Domain;

/// <summary>Money or people given to a line of the plan. <c>default</c> is money.</summary>
public enum PlanSumKind
{
    /// <summary>Euros.</summary>
    Budget,

    /// <summary>Full-time posts.</summary>
    Staff,
}

/// <summary>How sure a sum is. <c>default</c> is announced.</summary>
public enum PlanSumStatus
{
    /// <summary>Announced.</summary>
    Planned,

    /// <summary>Voted or signed.</summary>
    Committed,

    /// <summary>Spent, or at work.</summary>
    Observed,
}

/// <summary>A sum given to a line of the plan, for one year, by one funder. The three statuses are never added up.</summary>
public sealed record PlanSum(int Year, string Funder, PlanSumKind Kind, PlanSumStatus Status, decimal Amount)
{
    /// <summary>Whether another sum is of the same year, funder, kind and status: one of the two can stand.</summary>
    public bool IsOfSame(PlanSum other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Year, Funder, Kind, Status) == (other.Year, other.Funder, other.Kind, other.Status);
    }

    /// <summary>The sum that these fields give, or every reason why none does.</summary>
    public static Decision<PlanSum> Read(string? year, string? funder, string? kind, string? status, string? amount)
    {
        List<Refusal> refusals = [];
        var when = Written.Count(year, "Year", refusals);
        if (when is null or < 1990 or > 2100)
            refusals.Add(new("year-unreadable", "Year"));
        var who = PlainText.Of(funder);
        if (who.Length is 0 or > 80)
            refusals.Add(new("funder-missing", "Funder", 80));
        var sum = Written.Amount(amount, "Amount", refusals);
        if (sum is null)
            refusals.Add(new("amount-missing", "Amount"));
        var (what, sure) = (Written.Word<PlanSumKind>(kind), Written.Word<PlanSumStatus>(status));
        if (what is null || sure is null)
            refusals.Add(new("sum-unknown", what is null ? "Kind" : "Status"));
        return refusals.Count > 0 ? refusals : new PlanSum((int)when!.Value, who, what!.Value, sure!.Value, sum!.Value);
    }
}
