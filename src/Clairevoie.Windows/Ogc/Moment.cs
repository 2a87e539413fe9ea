using System.Globalization;

namespace Clairevoie.Windows.Ogc;

/// <summary>A stretch of time in a condition: an instant has no length, a day has one, an interval may have no end.</summary>
public readonly record struct Moment(DateTime From, DateTime Until)
{
    /// <summary>A whole day.</summary>
    public static Moment Of(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), day.ToDateTime(TimeOnly.MaxValue));

    /// <summary>Reads a day or an instant; nothing when it is neither.</summary>
    public static Moment? Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Of(day);
        return TryInstant(text, out var instant) ? new(instant.UtcDateTime, instant.UtcDateTime) : null;
    }

    /// <summary>Reads an instant with its zone (RFC 3339).</summary>
    public static bool TryInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}
