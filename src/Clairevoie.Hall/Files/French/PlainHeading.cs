using System.Globalization;
using System.Text;

namespace Clairevoie.Hall.Files;

/// <summary>Words as they are compared: small letters, no accents, no signs, one blank between words.</summary>
public static class PlainHeading
{
    /// <summary>The plain form of a heading or a label.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark) continue;
            var kept = char.IsLetterOrDigit(sign) || sign is '€' or '%' ? char.ToLowerInvariant(sign) : ' ';
            if (kept != ' ' || (plain.Length > 0 && plain[^1] != ' ')) plain.Append(kept);
        }

        return plain.ToString().Trim();
    }
}
