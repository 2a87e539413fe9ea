using System.Globalization;
using System.Text;

namespace Clairevoie.Hall.Calendars;

/// <summary>One event of a calendar file, a whole day.</summary>
public sealed record CalendarEvent(string Id, DateOnly Day, string Title, string? Place = null, string? Link = null);

/// <summary>A calendar as an iCalendar file (RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>Its media type.</summary>
    public const string Type = "text/calendar; charset=utf-8";

    private const int MostBytes = 75;

    /// <summary>The file; the instant is the one at which it is written.</summary>
    public static string Write(IEnumerable<CalendarEvent> events, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(events);
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clairevoie//calendar//FR\r\n");
        foreach (var line in events.SelectMany(one => Lines(one, at)))
            text.Append(Folded(line)).Append("\r\n");
        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private static IEnumerable<string> Lines(CalendarEvent one, DateTimeOffset at)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{one.Id}@clairevoie";
        yield return $"DTSTAMP:{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        yield return $"DTSTART;VALUE=DATE:{Day(one.Day)}";
        yield return $"DTEND;VALUE=DATE:{Day(one.Day.AddDays(1))}";
        yield return $"SUMMARY:{Escaped(one.Title)}";
        if (one.Place is { Length: > 0 } place) yield return $"LOCATION:{Escaped(place)}";
        if (one.Link is { Length: > 0 } link) yield return $"URL:{link}";
        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string words) => words.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A line of the format holds 75 bytes at most, the blank before a part that follows included; no character is cut.
    private static string Folded(string line)
    {
        var (text, bytes) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
                (_, bytes) = (text.Append("\r\n "), 1);
            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        return text.ToString();
    }
}
