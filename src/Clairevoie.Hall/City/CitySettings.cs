namespace Clairevoie.Hall.City;

/// <summary>The city as data: what it is called, how it looks, which territory it is. Read from <c>var/city.json</c>; a city never needs code.</summary>
public sealed record CitySettings
{
    /// <summary>The name in the header of every page.</summary>
    public string Name { get; init; } = "Clairevoie";

    /// <summary>The code of the city's territory, such as <c>COM-75056</c>.</summary>
    public string Territory { get; init; } = "";

    /// <summary>The accent colour, <c>#rrggbb</c>; the house's own when absent.</summary>
    public string? Colour { get; init; }

    /// <summary>A logo (SVG or PNG) beside the settings file; the house's own when absent.</summary>
    public string? Logo { get; init; }

    /// <summary>A service of addresses in the French national protocol, such as <c>https://data.geopf.fr/geocodage</c>; asked for the map of those signed in where the house has no address file.</summary>
    public string? Geocoder { get; init; }

    /// <summary>Whether the city is invented: every page then says so.</summary>
    public bool Fictional { get; init; }

    /// <summary>Whether <c>/modele</c> shows every part of the pages, for those who look after them.</summary>
    public bool StyleGuide { get; init; }

    /// <summary>What the city chooses about reports.</summary>
    public Reports.ReportSettings Reports { get; init; } = new();

    /// <summary>The texts that only the city can write (controller, contact, impact assessments), by key.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();
}
