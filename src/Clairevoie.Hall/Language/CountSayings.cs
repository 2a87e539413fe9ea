using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Language;

/// <summary>Says so many of something: one sentence for one (in French for none too), another for many.</summary>
public static class CountSayings
{
    /// <summary>The sentence <c>key.one</c> or <c>key.many</c>; the count is its first number.</summary>
    public static string Many(this IStringLocalizer words, string key, long count, params object[] with)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(with);
        return words[$"{key}.{(IsOne(count) ? "one" : "many")}", [count, .. with]];
    }

    /// <summary>Whether the reader's language says this count as one.</summary>
    public static bool IsOne(long count) => count == 1 || (count == 0 && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en");
}
