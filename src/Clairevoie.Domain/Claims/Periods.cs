namespace Clairevoie.Domain.Claims;

/// <summary>What two periods have to do with each other.</summary>
internal static class Periods
{
    /// <summary>A day more or less is no difference: leap years, and "du 20 au 20".</summary>
    private const int DayTolerance = 1;

    public static PeriodRelation Relate(Claim a, Claim b)
    {
        if (a.Figure.IsAtAMoment && b.Figure.IsAtAMoment)
        {
            return a.Period.IsKnown && b.Period.IsKnown ? Moments(a.Period.Moment, b.Period.Moment) : PeriodRelation.Unknown;
        }

        return a.Period.IsClosed && b.Period.IsClosed
            ? Spans((a.Period.From!.Value, a.Period.Until!.Value), (b.Period.From!.Value, b.Period.Until!.Value))
            : PeriodRelation.Unknown;
    }

    /// <summary>The same number of whole months, or of days within one day.</summary>
    public static bool HaveSameLength(ClaimPeriod a, ClaimPeriod b) =>
        a.Months > 0 && b.Months > 0 ? a.Months == b.Months : Math.Abs(a.Days - b.Days) <= Math.Max(DayTolerance, Math.Min(a.Days, b.Days) / 100);

    /// <summary>Whether the first figure is the later one.</summary>
    public static bool IsLater(Claim a, Claim b) => a.Period.IsKnown && b.Period.IsKnown && a.Period.Moment.Until > b.Period.Moment.Until;

    // "December 2020" and "31 December 2020" are one moment for a stock.
    private static PeriodRelation Moments((DateOnly From, DateOnly Until) a, (DateOnly From, DateOnly Until) b) =>
        a.From < b.Until && b.From < a.Until ? PeriodRelation.Same : PeriodRelation.Apart;

    private static PeriodRelation Spans((DateOnly From, DateOnly Until) a, (DateOnly From, DateOnly Until) b) =>
        a == b ? PeriodRelation.Same
        : a.From >= b.Until || b.From >= a.Until ? PeriodRelation.Apart
        : a.From <= b.From && a.Until >= b.Until || b.From <= a.From && b.Until >= a.Until ? PeriodRelation.Nested
        : PeriodRelation.Overlapping;
}
