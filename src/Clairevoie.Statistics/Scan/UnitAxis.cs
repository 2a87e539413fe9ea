using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>The steps of time of one run: days, calendar months or calendar years, from the first to the last day of the period.</summary>
internal sealed class UnitAxis(DaySpan span, ScanUnit unit)
{
    public DaySpan Span => span;

    public ScanUnit Unit => unit;

    /// <summary>How many steps.</summary>
    public int Count => Of(span.Last.DayNumber) + 1;

    public bool Holds(int day) => day >= span.First.DayNumber && day <= span.Last.DayNumber;

    /// <summary>The step that a day falls in.</summary>
    public int Of(int day) => unit switch
    {
        ScanUnit.Day => day - span.First.DayNumber,
        ScanUnit.Month => Months(DateOnly.FromDayNumber(day)) - Months(span.First),
        _ => DateOnly.FromDayNumber(day).Year - span.First.Year,
    };

    public DateOnly FirstDay(int step) => Later(span.First, Begin(step));

    public DateOnly LastDay(int step) => step + 1 >= Count ? span.Last : Begin(step + 1).AddDays(-1);

    /// <summary>The days of a step, on average.</summary>
    public double DaysEach => unit switch { ScanUnit.Day => 1, ScanUnit.Month => 365.25 / 12, _ => 365.25 };

    private DateOnly Begin(int step) => unit switch
    {
        ScanUnit.Day => span.First.AddDays(step),
        ScanUnit.Month => new DateOnly(span.First.Year, span.First.Month, 1).AddMonths(step),
        _ => new DateOnly(span.First.Year + step, 1, 1),
    };

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
