namespace Clairevoie.Domain;

/// <summary>A morning or an afternoon of Paris: the finest time kept of anything anonymous. <c>default</c> is the first morning of the calendar.</summary>
public readonly record struct HalfDay(DateOnly Day, bool Afternoon) : IComparable<HalfDay>
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The half-day in which this instant falls.</summary>
    public static HalfDay Of(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Paris);
        return new(DateOnly.FromDateTime(local.DateTime), local.Hour >= 12);
    }

    /// <summary>The half-day after this one.</summary>
    public HalfDay Next => Afternoon ? new(Day.AddDays(1), false) : new(Day, true);

    /// <summary>Reads <c>2026-11-22 AM</c> or <c>2026-11-22 PM</c>.</summary>
    /// <exception cref="FormatException">The text is not a half-day.</exception>
    public static HalfDay Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != 13 || text[10..] is not (" AM" or " PM"))
            throw new FormatException("A half-day is written 2026-11-22 AM or 2026-11-22 PM.");
        return new(DateOnly.ParseExact(text[..10], "yyyy-MM-dd"), text.EndsWith(" PM", StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public int CompareTo(HalfDay other) => (Day, Afternoon).CompareTo((other.Day, other.Afternoon));

    /// <summary>Earlier than.</summary>
    public static bool operator <(HalfDay left, HalfDay right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(HalfDay left, HalfDay right) => left.CompareTo(right) > 0;

    /// <summary>Earlier than, or the same.</summary>
    public static bool operator <=(HalfDay left, HalfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Later than, or the same.</summary>
    public static bool operator >=(HalfDay left, HalfDay right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd} {(Afternoon ? "PM" : "AM")}");
}
