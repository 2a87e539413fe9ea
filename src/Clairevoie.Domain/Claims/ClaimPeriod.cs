namespace Clairevoie.Domain.Claims;

/// <summary>The time a figure speaks of: both ends as published, inclusive, and the same in whole days, half-open.
/// Either end may be missing. <c>default</c> is a period that is not stated.</summary>
public readonly record struct ClaimPeriod
{
    public ClaimPeriod(PartialDate? start, PartialDate? end, Basis basis)
    {
        if (start is { } first && end is { } last && last.After <= first.First)
        {
            throw new ArgumentException("A period ends after it begins.", nameof(end));
        }

        (Start, End, Basis) = (start, end, basis);
        From = start?.First;
        Until = end?.After;
        Months = From is { } from && Until is { } until ? WholeMonths(from, until) : 0;
    }

    public PartialDate? Start { get; }

    public PartialDate? End { get; }

    public Basis Basis { get; }

    /// <summary>The first day in.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day out.</summary>
    public DateOnly? Until { get; }

    /// <summary>How many whole calendar months it covers, or 0 when it does not begin and end with one.</summary>
    public int Months { get; }

    /// <summary>Both ends are known and the document, or a reader, gave them.</summary>
    public bool IsClosed => Basis != Basis.NotStated && From is not null && Until is not null;

    /// <summary>At least one end is known.</summary>
    public bool IsKnown => Basis != Basis.NotStated && (From is not null || Until is not null);

    /// <summary>How many days it covers; 0 when an end is missing.</summary>
    public int Days => From is { } from && Until is { } until ? until.DayNumber - from.DayNumber : 0;

    /// <summary>The moment a stock is counted: within the unit of its last known date.</summary>
    public (DateOnly From, DateOnly Until) Moment =>
        (End ?? Start) is { } date ? (date.First, date.After) : (DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether a calendar year has at least one day in it.</summary>
    public bool Touches(int year) =>
        (From is not { } from || from.Year <= year) && (Until is not { } until || until > new DateOnly(year, 1, 1));

    private static int WholeMonths(DateOnly from, DateOnly until)
    {
        var months = (until.Year - from.Year) * 12 + until.Month - from.Month;
        return months > 0 && from.AddMonths(months) == until ? months : 0;
    }
}
