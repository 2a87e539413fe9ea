using System.Globalization;
using System.Text;

namespace Clairevoie.Domain.Claims;

/// <summary>Reads texts as people do: case, accents, typographic quotes and the width of spaces do not make a difference.</summary>
public static class Wording
{
    /// <summary>The text by which two wordings are found the same.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            Append(key, letter);
        }

        return key.ToString().Trim(' ', '.', ',', ';', ':').Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether a key holds a word that begins with the stem; a stem may be several words.</summary>
    public static bool Says(string key, string stem)
    {
        for (var at = key.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = key.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(key[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a key holds at least one of the stems.</summary>
    public static bool SaysAny(string key, IReadOnlyList<string> stems)
    {
        foreach (var stem in stems)
        {
            if (Says(key, stem))
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (!char.IsWhiteSpace(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format)
        {
            return;
        }

        var plain = letter switch
        {
            '’' or '‘' or '`' or '´' => '\'',
            '“' or '”' or '«' or '»' => '"',
            '–' or '—' or '‑' or '‐' or '−' => '-',
            _ when char.IsWhiteSpace(letter) => ' ',
            _ => char.ToLowerInvariant(letter),
        };
        if (plain != ' ' || key.Length > 0 && key[^1] != ' ')
        {
            key.Append(plain);
        }
    }
}
