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

    /// <summary>The first day of the step that a day falls in: data by year begin with the year.</summary>
    public static DateOnly BeginOf(DateOnly day, ScanUnit unit) => unit switch
    {
        ScanUnit.Day => day,
        ScanUnit.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>The last day of the step that a day falls in.</summary>
    public static DateOnly EndOf(DateOnly day, ScanUnit unit) => unit switch
    {
        ScanUnit.Day => day,
        ScanUnit.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => new DateOnly(day.Year, 12, 31),
    };

    private DateOnly Begin(int step) => unit switch
    {
        ScanUnit.Day => span.First.AddDays(step),
        ScanUnit.Month => new DateOnly(span.First.Year, span.First.Month, 1).AddMonths(step),
        _ => new DateOnly(span.First.Year + step, 1, 1),
    };

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
