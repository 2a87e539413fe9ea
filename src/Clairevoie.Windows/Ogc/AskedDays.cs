using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Windows.Ogc;

/// <summary>The days that a program asks for: the first is in, the last is out, and either may be open. <c>default</c> is always.</summary>
public readonly record struct AskedDays(DateOnly? From, DateOnly? Until)
{
    /// <summary>Reads <c>datetime</c>: an instant or a day, or two of them with a slash between, where <c>..</c> or nothing leaves an end open (RFC 3339, days of Paris).</summary>
    public static bool TryRead(string text, out AskedDays days)
    {
        ArgumentNullException.ThrowIfNull(text);
        days = default;
        var ends = text.Split('/');
        if (ends.Length > 2 || ends.All(IsOpen)) return ends.Length == 2;
        if (!TryEnd(ends[0], out var first) || !TryEnd(ends[^1], out var last) || first > last) return false;
        days = new(first, last?.AddDays(1));
        return true;
    }

    /// <summary>Whether any day of this span is asked for.</summary>
    public bool Meet(DateOnly from, DateOnly until) => !(from >= Until) && !(until <= From);

    private static bool IsOpen(string end) => end is "" or "..";

    private static bool TryEnd(string end, out DateOnly? day)
    {
        day = null;
        if (IsOpen(end)) return true;
        if (DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            day = read;
        else if (Moment.TryInstant(end, out var instant))
            day = HalfDay.Of(instant).Day;
        return day is { Year: > 1 and < 9999 };
    }
}
