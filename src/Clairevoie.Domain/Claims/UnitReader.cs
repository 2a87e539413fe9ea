using System.Globalization;

namespace Clairevoie.Domain.Claims;

/// <summary>Understands units as people write them, in French and in English: "M EUR", "personnes/jour", "per 100,000".</summary>
public static class UnitReader
{
    private static readonly string[] Separators = [" per ", "/", " par ", " pour ", " a ", " every ", " chaque "];

    public static Unit Read(string text, ClaimKind kind)
    {
        var key = Wording.Key(text).Replace("per cent", "%", StringComparison.Ordinal).Replace("pour cent", "%", StringComparison.Ordinal);
        var (head, per) = Split(" " + key);
        var tokens = head.Split([' ', ',', '(', ')', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        var (dimension, scale) = UnitWords.Measure(head, tokens, kind);
        return new Unit(text, dimension, dimension == Dimension.Count ? UnitWords.Noun(head, tokens) : "", scale, per);
    }

    private static (string Head, Per Per) Split(string key)
    {
        foreach (var separator in Separators)
        {
            for (var at = key.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = key.IndexOf(separator, at + 1, StringComparison.Ordinal))
            {
                if (PerOf(key[(at + separator.Length)..]) is { } per)
                {
                    return (key[..at].Trim(), per);
                }
            }
        }

        return UnitWords.Adverb(key) is { } adverb ? (key.Trim(), adverb) : (key.Trim(), default);
    }

    private static Per? PerOf(string tail)
    {
        var number = new string([.. tail.TrimStart().TakeWhile(letter => char.IsDigit(letter) || letter is ' ' or ',' or '.').Where(char.IsDigit)]);
        if (number.Length is > 0 and < 10)
        {
            var rest = tail.TrimStart().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', ',', '.');
            var many = decimal.Parse(number, CultureInfo.InvariantCulture);
            return many == 0 ? null : UnitWords.Days(FirstWord(rest)) is { } span ? Per.Days(many * span) : Per.People(many);
        }

        var word = FirstWord(tail);
        return UnitWords.Days(word) is { } days ? Per.Days(days)
            : UnitWords.IsPerson(word) ? Per.People(1)
            : null;
    }

    private static string FirstWord(string text) =>
        text.Split([' ', ',', '(', ')', '.'], 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : "";
}
