using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>The quarter-years of a dossier, and those that are compared: as many before the change as after it, and none that the change cuts.</summary>
/// <param name="All">Every whole quarter-year that the house knows, oldest first.</param>
/// <param name="Before">Those before the change that are compared.</param>
/// <param name="After">Those after it.</param>
public sealed record DossierDays(IReadOnlyList<ReturnPeriod> All, IReadOnlyList<ReturnPeriod> Before, IReadOnlyList<ReturnPeriod> After)
{
    /// <summary>A year on each side: more would hold another city.</summary>
    public const int Most = 4;

    /// <summary>The quarter-years between the first day that the house knows and the end of the last quarter-year.</summary>
    public static DossierDays Of(DateOnly known, DateOnly change, ReturnPeriod last)
    {
        var first = ReturnPeriod.QuarterOf(known);
        if (first.First < known) first = first.Next;
        List<ReturnPeriod> all = [];
        for (var quarter = first; quarter.First <= last.First; quarter = quarter.Next) all.Add(quarter);
        var (before, after) = (all.Where(quarter => quarter.Until <= change).ToList(), all.Where(quarter => quarter.First >= change).ToList());
        var many = Math.Min(Most, Math.Min(before.Count, after.Count));
        return new(all, before[^many..], after[..many]);
    }

    /// <summary>The days of a run of quarter-years.</summary>
    public static DaySpan Span(IReadOnlyList<ReturnPeriod> quarters)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        return new(quarters[0].First, quarters[^1].Until.AddDays(-1));
    }

    /// <summary>The days of one.</summary>
    public static DaySpan Span(ReturnPeriod quarter) => Span([quarter]);
}
