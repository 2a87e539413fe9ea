using System.Globalization;

namespace Clairevoie.Hall.City;

/// <summary>What a city has written in its settings, in the reader's language where it did.</summary>
public static class CityTexts
{
    /// <summary>The text of a key: its English form for a reader of English if there is one; nothing when it was not written.</summary>
    public static string? Says(this CitySettings city, string key)
    {
        ArgumentNullException.ThrowIfNull(city);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? city.Texts.GetValueOrDefault(key + ".en") : null;
        var text = english ?? city.Texts.GetValueOrDefault(key);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
