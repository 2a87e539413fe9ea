using System.Globalization;
using System.Text;

namespace Clairevoie.Coordination.Committees;

/// <summary>The meetings of a committee as an iCalendar file, for its members.</summary>
public static class CommitteeCalendar
{
    /// <summary>The file; the instant is the one at which it is written.</summary>
    public static string Write(Papers papers, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var text = new StringBuilder();
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clairevoie//committee//FR"])
            text.Append(line).Append("\r\n");
        foreach (var meeting in papers.Meetings)
            Put(text, papers.Committee.Name, meeting, at);
        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private static void Put(StringBuilder text, string name, MeetingRow meeting, DateTimeOffset at)
    {
        string[] lines =
        [
            "BEGIN:VEVENT", $"UID:{meeting.Id}@clairevoie", $"DTSTAMP:{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            $"DTSTART;VALUE=DATE:{Day(meeting.OnDay)}", $"DTEND;VALUE=DATE:{Day(meeting.OnDay.AddDays(1))}", $"SUMMARY:{Escaped(name)}", $"LOCATION:{Escaped(meeting.Place)}", "END:VEVENT",
        ];
        foreach (var line in lines)
            text.Append(Folded(line)).Append("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string words) =>
        words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A line of the format holds 75 bytes at most; 36 characters are never more.
    private static string Folded(string line) => string.Join("\r\n ", line.Chunk(36).Select(part => new string(part)));
}
