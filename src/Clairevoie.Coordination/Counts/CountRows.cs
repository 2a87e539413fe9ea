using Clairevoie.Domain;

namespace Clairevoie.Coordination.Counts;

/// <summary>A count that is asked each month, with the last one given.</summary>
public sealed record CountRequestRow(string Id, string Agency, string Territory, int Kind, string FirstMonth, DateOnly? EndedOn, string? LastMonth, long? LastCount, DateOnly? AskedOn)
{
    /// <summary>What is counted.</summary>
    public MonthlyCountKind Counts => (MonthlyCountKind)Kind;

    /// <summary>Whether this month is still missing.</summary>
    public bool Misses(ReturnPeriod month) => EndedOn is null && string.CompareOrdinal(FirstMonth, month.ToString()) <= 0 && string.CompareOrdinal(LastMonth ?? "", month.ToString()) < 0;
}

/// <summary>One month that was given.</summary>
public sealed record CountGivenRow(string Month, long Counted, DateOnly GivenOn, int Version);

/// <summary>What stands behind a link: which count of which month, and for which agency. Nothing else is shown without sign-in.</summary>
public sealed record CountAskedRow(string Request, string Month, int Kind, string Agency, string Territory);
