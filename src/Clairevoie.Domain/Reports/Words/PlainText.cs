using System.Globalization;
using System.Text;

namespace Clairevoie.Domain;

/// <summary>Text as a person means it: composed letters, line feeds, and nothing that hides, reverses or commands.</summary>
public static class PlainText
{
    private const int AccentsOnOneLetter = 3;

    /// <summary>The same text without what cannot be seen: controls, bidirectional orders, zero-width marks, private and broken characters.</summary>
    public static string Of(string? raw)
    {
        if (string.IsNullOrEmpty(raw)) return "";
        var kept = new StringBuilder(raw.Length);
        var accents = 0;
        foreach (var rune in raw.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // A lone surrogate is enumerated as U+FFFD, and goes too.
            if (rune.Value is '\n' or '\t') kept.Append(rune.Value == '\n' ? '\n' : ' ');
            else if (IsSeen(rune) && (accents = IsAccent(rune) ? accents + 1 : 0) <= AccentsOnOneLetter) kept.Append(rune.ToString());
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>Whether the text holds anything that cannot be seen and would be taken out.</summary>
    public static bool HidesSomething(string? raw) =>
        raw is not null && raw.EnumerateRunes().Any(rune => rune.Value is not ('\n' or '\r' or '\t') && !IsSeen(rune));

    private static bool IsAccent(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => false,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => rune.Value is not (0xFFFD or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0) && !IsVariation(rune),
    };

    private static bool IsVariation(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F);
}
