using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>A whole month, quarter or year that a return speaks of. <c>default</c> is no period.</summary>
public readonly record struct ReturnPeriod
{
    private ReturnPeriod(DateOnly first, int months) => (First, Months) = (first, months);

    /// <summary>The first day in it.</summary>
    public DateOnly First { get; }

    /// <summary>1 for a month, 3 for a quarter, 12 for a year.</summary>
    public int Months { get; }

    /// <summary>The first day after it.</summary>
    public DateOnly Until => First.AddMonths(Months);

    /// <summary>The period of the same length just before.</summary>
    public ReturnPeriod Before => new(First.AddMonths(-Months), Months);

    /// <summary>The period of the same length just after.</summary>
    public ReturnPeriod Next => new(Until, Months);

    /// <summary>The quarter in which it begins.</summary>
    public ReturnPeriod Quarter => QuarterOf(First);

    /// <summary>The month of this day.</summary>
    public static ReturnPeriod MonthOf(DateOnly day) => new(new(day.Year, day.Month, 1), 1);

    /// <summary>The quarter-year of this day.</summary>
    public static ReturnPeriod QuarterOf(DateOnly day) => new(new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1), 3);

    /// <summary>The year of this day.</summary>
    public static ReturnPeriod YearOf(DateOnly day) => new(new(day.Year, 1, 1), 12);

    /// <summary>The period of so many months in which this day lies.</summary>
    public static ReturnPeriod Of(int months, DateOnly day) => months switch { 12 => YearOf(day), 3 => QuarterOf(day), _ => MonthOf(day) };

    /// <summary>Whether its last day has passed.</summary>
    public bool IsOver(DateOnly today) => Until <= today;

    /// <summary>Reads <c>2026-10</c> (a month), <c>2026-Q3</c> (a quarter) or <c>2026</c> (a year).</summary>
    public static ReturnPeriod? Read(string? text)
    {
        var word = text?.Trim() ?? "";
        if (DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year >= 2000)
            return MonthOf(month);
        if (DateOnly.TryParseExact(word, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year >= 2000)
            return YearOf(first);
        return word is [.. { Length: 4 } year, '-', 'Q', >= '1' and <= '4' and var quarter]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 2000
            ? QuarterOf(new(number, ((quarter - '0') * 3) - 2, 1))
            : null;
    }

    /// <summary>As it is kept and sent: <c>2026-10</c>, <c>2026-Q3</c>, <c>2026</c>.</summary>
    public override string ToString() => Months switch
    {
        12 => First.ToString("yyyy", CultureInfo.InvariantCulture),
        3 => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy}-Q{((First.Month - 1) / 3) + 1}"),
        _ => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
