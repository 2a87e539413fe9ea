using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>How the fields of a form of coordination are read: days, counts, amounts, closed words, words among partners.</summary>
public static class Written
{
    /// <summary>A day as a date field writes it; nothing where nothing was written.</summary>
    public static DateOnly? Day(string? text, string field, List<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200)
            return day;
        refusals.Add(new("day-unreadable", field));
        return null;
    }

    /// <summary>A whole number of things; blanks between its digits do not count.</summary>
    public static long? Count(string? text, string field, List<Refusal> refusals) =>
        Amount(text, field, refusals) is not { } number ? null : Whole(number, field, refusals);

    /// <summary>A number as French or English people write it, never negative.</summary>
    public static decimal? Amount(string? text, string field, List<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        var digits = string.Concat((text ?? "").Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        if (digits.Length == 0)
            return null;
        if (digits.Length < 16 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        refusals.Add(new("number-unreadable", field));
        return null;
    }

    /// <summary>A word of a closed list, by the name of its value.</summary>
    public static T? Word<T>(string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;

    /// <summary>
    /// Words written among partners: cleaned, what leads to a person masked. Words that seem to name somebody are refused, since whoever
    /// wrote them is there to write them again.
    /// </summary>
    public static string Words(string? text, string field, int most, List<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        var plain = text is { Length: > 100_000 } ? text : PlainText.Of(text);
        if (plain.Length > most)
        {
            refusals.Add(new("words-too-long", field, most));
            return "";
        }

        var (masked, _) = Masking.Of(plain);
        if (Doubts.About(masked) is [var doubt, ..])
            refusals.Add(new(doubt == Doubt.Name ? "words-name-somebody" : "words-tell-origin", field));
        return masked;
    }

    private static long? Whole(decimal number, string field, List<Refusal> refusals)
    {
        if (number == decimal.Truncate(number))
            return (long)number;
        refusals.Add(new("number-not-whole", field));
        return null;
    }
}
