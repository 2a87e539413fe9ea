using System.Buffers.Text;
using System.Globalization;

namespace Clairevoie.Commands.Stats;

/// <summary>
/// Days as files write them: ISO (<c>2024-12-30</c>, with or without a time), <c>2024/12/30</c>, <c>12/30/2024 01:15:00 PM</c>,
/// <c>20241230</c>, or a whole number of days after a day zero. The day that is written is the day that is meant: no zone is applied.
/// </summary>
internal static class WrittenDay
{
    /// <summary>What a refusal names as examples.</summary>
    public const string Examples = "2024-12-30, 2024/12/30, 12/30/2024 01:15:00 PM";

    private static readonly string[] Forms =
    [
        "yyyy-M-d", "yyyy/M/d", "MM/dd/yyyy hh:mm:ss tt", "M/d/yyyy h:mm:ss tt", "MM/dd/yyyy", "M/d/yyyy", "yyyyMMdd",
        "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "MM/dd/yyyy HH:mm:ss", "MM/dd/yyyy HH:mm", "M/d/yyyy h:mm tt", "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss",
    ];

    /// <summary>Centuries that no file of events means.</summary>
    private const int FirstYear = 1800, LastYear = 2200;

    /// <summary>The day number, or nothing when the text is no day that is understood.</summary>
    /// <param name="text">The text, UTF-8.</param>
    /// <param name="dayZero">What whole numbers of days are counted from.</param>
    public static int? Read(ReadOnlySpan<byte> text, DateOnly dayZero)
    {
        text = text.Trim((byte)' ');
        if (Iso(text) is { } quick) return quick;
        if (Utf8Parser.TryParse(text, out int count, out var used) && used == text.Length && text.Length < 7) return Counted(count, dayZero);
        return Read(System.Text.Encoding.UTF8.GetString(text));
    }

    private static int? Counted(int count, DateOnly dayZero) =>
        dayZero.DayNumber + count is var day && day >= new DateOnly(FirstYear, 1, 1).DayNumber && day < new DateOnly(LastYear, 1, 1).DayNumber ? day : null;

    private static int? Read(string text)
    {
        var understood = DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            || (text.Length > 10 && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && Keep(instant, out moment));
        return understood && moment.Year is >= FirstYear and < LastYear ? DateOnly.FromDateTime(moment).DayNumber : null;
    }

    private static bool Keep(DateTimeOffset instant, out DateTime moment)
    {
        moment = instant.DateTime;
        return true;
    }

    // 2024-12-30 and 2024/12/30, with nothing behind: nearly every row of nearly every file.
    private static int? Iso(ReadOnlySpan<byte> text)
    {
        if (text.Length != 10 || text[4] != text[7] || text[4] is not ((byte)'-' or (byte)'/')) return null;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        var real = year is >= FirstYear and < LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return real ? new DateOnly(year, month, day).DayNumber : null;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var one in text)
        {
            if (one is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + one - '0';
        }
        return number;
    }
}
