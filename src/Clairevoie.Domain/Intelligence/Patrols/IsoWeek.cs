using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>The week of a day, as ISO counts them: <c>2026-W47</c>. <c>default</c> is no week.</summary>
public readonly record struct IsoWeek
{
    private IsoWeek(int year, int week) => (Year, Week) = (year, week);

    /// <summary>The year of its Thursday.</summary>
    public int Year { get; }

    /// <summary>1 to 53.</summary>
    public int Week { get; }

    /// <summary>Its Monday.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    /// <summary>The week in which a day falls.</summary>
    public static IsoWeek Of(DateOnly day) => new(ISOWeek.GetYear(day.ToDateTime(default)), ISOWeek.GetWeekOfYear(day.ToDateTime(default)));

    /// <summary>Reads <c>2026-W47</c>.</summary>
    public static IsoWeek? Read(string? text) =>
        text?.Trim() is [.. { Length: 4 } year, '-', 'W', var tens, var ones]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var inYear) && inYear >= 2000
        && int.TryParse($"{tens}{ones}", NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(inYear)
            ? new IsoWeek(inYear, week)
            : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Week:00}");
}
