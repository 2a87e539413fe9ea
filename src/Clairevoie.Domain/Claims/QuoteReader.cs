using System.Globalization;

namespace Clairevoie.Domain.Claims;

/// <summary>Finds the numbers of a sentence, thousands with spaces or commas included, and tells years of reference from the rest.
/// "Depuis 2019" or "la loi de 2019" is not the year of a figure; "en 2019" is.</summary>
internal static class QuoteReader
{
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "en", "in", "for", "during", "annee", "l'annee", "year", "semestre", "trimestre", "half", "quarter", "labelled", "label",
        "h1", "h2", "s1", "s2", "t1", "t2", "t3", "t4", "q1", "q2", "q3", "q4",
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    public static IReadOnlyList<QuotedNumber> Read(string text)
    {
        var key = Wording.Key(text);
        var found = new List<QuotedNumber>();
        for (var at = 0; at < key.Length;)
        {
            var end = EndOfNumber(key, at);
            if (end > at && (at == 0 || !char.IsLetter(key[at - 1])))
            {
                Add(found, key, at, end);
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    private static void Add(List<QuotedNumber> found, string key, int at, int end)
    {
        var digits = key[at..end].Replace(" ", "", StringComparison.Ordinal);
        if (decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            found.Add(new QuotedNumber(number, digits.Length == 4 && number is >= 1900 and <= 2100 && IsLabel(key[..at], found)));
        }
    }

    private static bool IsLabel(string before, List<QuotedNumber> found)
    {
        var words = before.Split([' ', '(', '"', ','], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [.., var day, var month] when Before.Contains(month) && int.TryParse(day, CultureInfo.InvariantCulture, out _) => false,
            [.., "depuis" or "since", _] => false,
            [.., "premier" or "second", _] => true,
            [.., var number, "de" or "of"] => found.Count > 0 && char.IsDigit(number[^1]),
            [.., var word] => Before.Contains(word),
            _ => false,
        };
    }

    /// <summary>Where the number that begins here ends: groups of three after a space or a comma belong to it.</summary>
    private static int EndOfNumber(string key, int at)
    {
        var end = Digits(key, at);
        if (end == at || end - at > 3)
        {
            return Decimals(key, end, at);
        }

        while (end < key.Length && key[end] is ' ' or ',' && Digits(key, end + 1) == end + 4)
        {
            end += 4;
        }

        return Decimals(key, end, at);
    }

    private static int Decimals(string key, int end, int at) =>
        end > at && end + 1 < key.Length && key[end] is ',' or '.' && Digits(key, end + 1) is var last && last > end + 1 ? last : end;

    private static int Digits(string key, int at)
    {
        while (at < key.Length && char.IsAsciiDigit(key[at]))
        {
            at++;
        }

        return at;
    }
}
