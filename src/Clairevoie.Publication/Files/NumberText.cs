using System.Globalization;

namespace Clairevoie.Publication.Files;

/// <summary>Reads a number as people write it: "1 141", "1 141,5", "-143", "34.2". What could be read in two ways is not read.</summary>
public static class NumberText
{
    private const int MostDigits = 18;

    /// <summary>The number, or the code of what is wrong with it.</summary>
    public static (decimal? Number, string? Fault) Read(string text)
    {
        var plain = Plain(text);
        if (!HasOnlyDigits(plain))
        {
            return (null, "not-a-number");
        }

        // 1,141 is a thousand to an English reader and one and a bit to a French one.
        if (plain.LastIndexOf(',') is > 0 and var comma && plain.Length - comma == 4 && !plain.Contains('.', StringComparison.Ordinal))
        {
            return (null, "number-ambiguous");
        }

        var point = plain.Replace(',', '.');
        return point.Count(letter => letter == '.') > 1 || point.Count(char.IsAsciiDigit) > MostDigits
            ? (null, "not-a-number")
            : decimal.TryParse(point, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? (number, null)
                : (null, "not-a-number");
    }

    /// <summary>Spaces between groups of three are only for the eye; elsewhere a space makes two numbers.</summary>
    private static string Plain(string text)
    {
        var groups = text.Trim().Replace('−', '-').Split(' ', '\u00A0', '\u202F', '\u2009');
        var whole = groups[^1].Split(',', '.')[0];
        var isGrouped = groups.Length == 1
            || groups[0].TrimStart('-', '+').Length is > 0 and <= 3 && groups[1..^1].All(group => group.Length == 3) && whole.Length == 3;
        return isGrouped ? string.Concat(groups) : "?";
    }

    private static bool HasOnlyDigits(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[^1])
        && text.TrimStart('-', '+') is { Length: > 0 } body && char.IsAsciiDigit(body[0]) && text.Length - body.Length <= 1
        && body.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.');
}
