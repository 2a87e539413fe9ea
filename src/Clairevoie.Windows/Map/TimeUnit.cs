using System.Globalization;

namespace Clairevoie.Windows.Map;

/// <summary>How long a step of time is on the map. <c>default</c> is a quarter-year.</summary>
public enum TimeUnit
{
    /// <summary>A quarter-year: <c>2026-T3</c>.</summary>
    Quarter,

    /// <summary>A month: <c>2026-09</c>.</summary>
    Month,

    /// <summary>A week from Monday, as ISO counts them: <c>2026-S36</c>.</summary>
    Week,

    /// <summary>A day: <c>2026-09-14</c>.</summary>
    Day,
}

/// <summary>Where steps begin and end, and how addresses write them.</summary>
public static class TimeUnits
{
    /// <summary>The first day of the step in which a day lies.</summary>
    public static DateOnly First(this TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Month => new(day.Year, day.Month, 1),
        TimeUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        _ => day,
    };

    /// <summary>The first day of the step so many steps later.</summary>
    public static DateOnly Later(this TimeUnit unit, DateOnly first, int steps) => unit switch
    {
        TimeUnit.Quarter => first.AddMonths(3 * steps),
        TimeUnit.Month => first.AddMonths(steps),
        TimeUnit.Week => first.AddDays(7 * steps),
        _ => first.AddDays(steps),
    };

    /// <summary>The step that begins on this day.</summary>
    public static MapPeriod Step(this TimeUnit unit, DateOnly first) => new(Key(unit, first), first, unit.Later(first, 1)) { Unit = unit };

    /// <summary>Reads one step; nothing when it is none.</summary>
    public static MapPeriod? Read(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return TimeUnit.Day.Step(day);
        if (DateOnly.TryParseExact($"{key}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return TimeUnit.Month.Step(month);
        if (key.Length is not (7 or 8) || !int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is 0 or > 9000) return null;
        if (!int.TryParse(key.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) || rank == 0) return null;
        return key[4..6] switch
        {
            "-T" when rank <= 4 => TimeUnit.Quarter.Step(new(year, (3 * rank) - 2, 1)),
            "-S" when rank <= ISOWeek.GetWeeksInYear(year) => TimeUnit.Week.Step(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, rank, DayOfWeek.Monday))),
            _ => null,
        };
    }

    private static string Key(TimeUnit unit, DateOnly first) => unit switch
    {
        TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{first.Year}-T{((first.Month - 1) / 3) + 1}"),
        TimeUnit.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnit.Week when first.ToDateTime(TimeOnly.MinValue) is var monday => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday)}-S{ISOWeek.GetWeekOfYear(monday):00}"),
        _ => first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
