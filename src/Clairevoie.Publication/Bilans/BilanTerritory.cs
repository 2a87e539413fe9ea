using Clairevoie.Hall.City;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Bilans;

/// <summary>Of which territory a bilan is: the one that is asked for (<c>75</c> alone is a département), or the city's own.</summary>
public static class BilanTerritory
{
    public static string Of(string? asked, CitySettings city)
    {
        ArgumentNullException.ThrowIfNull(city);
        var text = asked?.Trim().ToUpperInvariant() ?? "";
        var code = text.Length is 2 or 3 && char.IsAsciiDigit(text[0]) ? $"DEP-{text}" : text;
        return TerritoryCode.IsWellFormed(code) ? code : city.Territory;
    }
}
