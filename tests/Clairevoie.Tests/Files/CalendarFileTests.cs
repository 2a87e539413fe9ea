using System.Text;
using Clairevoie.Hall.Calendars;
using Xunit;

namespace Clairevoie.Tests.Files;

/// <summary>A calendar file as RFC 5545 asks for it.</summary>
public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_line_is_longer_than_75_bytes_and_unfolding_gives_the_words_back()
    {
        var title = string.Concat(Enumerable.Repeat("Échéance très longue, d’une mesure ; ", 6));
        var lines = CalendarFile.Write([new("1", new(2026, 12, 1), title)], At).Split("\r\n");

        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains($"SUMMARY:{title.Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)}", string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_cannot_begin_a_line_of_their_own()
    {
        var file = CalendarFile.Write([new("1", new(2026, 12, 1), "Séance\r\nEND:VEVENT\nX:1", "Salle\rB")], At);

        Assert.Single(file.Split("\r\n"), line => line == "END:VEVENT");
        Assert.DoesNotContain("\nX:1", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\rB", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_ends_where_the_next_begins_also_at_the_end_of_a_year()
    {
        var file = CalendarFile.Write([new("a", new(2026, 12, 31), "x")], At);

        Assert.Contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n", file, StringComparison.Ordinal);
        Assert.Contains("UID:a@clairevoie\r\nDTSTAMP:20261122T080000Z\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_without_a_day_is_still_a_calendar() =>
        Assert.Equal("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clairevoie//calendar//FR\r\nEND:VCALENDAR\r\n", CalendarFile.Write([], At));
}
