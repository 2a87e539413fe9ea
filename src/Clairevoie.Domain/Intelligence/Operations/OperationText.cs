using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>Reads what people write in the fields of an operation.</summary>
internal static class OperationText
{
    private const int LongestAim = 400, MostServices = 12, LongestCode = 20;

    public static double? Whole(string? written)
    {
        var text = string.Concat((written ?? "").Where(sign => !char.IsWhiteSpace(sign)));
        return text.Length is > 0 and < 12 && double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static IReadOnlyList<string> Codes(string? written) =>
        [.. (written ?? "").Split([',', ';', ' ', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(code => code.ToUpperInvariant())
            .Where(code => code.Length <= LongestCode && code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'))
            .Distinct().Take(MostServices)];

    public static string Words(string? written, string field, List<Refusal> no)
    {
        var plain = PlainText.Of(written is { Length: > LongestAim * 4 } ? written[..(LongestAim * 4)] : written);
        if (plain.Length > LongestAim) no.Add(new("words-too-long", field, LongestAim));
        var masked = Masking.Of(plain).Words;
        if (Doubts.About(masked).Count > 0) no.Add(new("words-of-a-person", field));
        return masked;
    }
}
