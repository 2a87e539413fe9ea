using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Open311;

/// <summary>Dates as the specification writes them: ISO 8601 with its offset. A half-day is written by its first instant.</summary>
public static class GeoDates
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private static readonly string[] Forms =
        ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd"];

    /// <summary>Reads a date with its offset, or a day of UTC; nothing when it is neither.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParseExact(text?.Trim().Replace(' ', '+'), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            && instant.Year is > 1970 and < 2200
            ? instant
            : null;

    /// <summary>The first instant of a half-day.</summary>
    public static string Write(HalfDay half)
    {
        var local = half.Day.ToDateTime(new TimeOnly(half.Afternoon ? 12 : 0, 0));
        return new DateTimeOffset(local, Paris.GetUtcOffset(local)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
