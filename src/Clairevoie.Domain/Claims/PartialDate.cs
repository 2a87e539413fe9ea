using System.Globalization;

namespace Clairevoie.Domain.Claims;

/// <summary>A year, a month or a day, kept exactly as precise as it was published. <c>default</c> is no date.</summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year was published.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when only the month was published.</summary>
    public int Day { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly First => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The day after the last day it may mean.</summary>
    public DateOnly After => Day > 0 ? First.AddDays(1) : Month > 0 ? First.AddMonths(1) : First.AddYears(1);

    public static bool TryRead(string text, out PartialDate date)
    {
        date = default;
        var parts = text.Trim().Split('-');
        if (parts.Length > 3 || !Number(parts[0], 4, out var year) || year is < 1000 or > 9998)
        {
            return false;
        }

        int month = 0, day = 0;
        if (parts.Length > 1 && (!Number(parts[1], 2, out month) || month is < 1 or > 12)
            || parts.Length > 2 && (!Number(parts[2], 2, out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>ISO, as it was published: <c>2024</c>, <c>2024-09</c> or <c>2024-09-15</c>.</summary>
    public override string ToString() =>
        Year == 0 ? ""
        : Month == 0 ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    private static bool Number(string digits, int length, out int number)
    {
        number = 0;
        return digits.Length == length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
