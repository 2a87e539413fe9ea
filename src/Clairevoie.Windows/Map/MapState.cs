using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Windows.Map.Areas;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Windows.Map;

/// <summary>What the map shows, as its address says it: whoever is handed the address sees the same, as far as the table lets them.</summary>
/// <param name="Layers">The layers that were asked for; none when the map chooses.</param>
/// <param name="Period">The key of the period.</param>
public sealed record MapState(IReadOnlyList<string> Layers, string Period)
{
    /// <summary>Whether the steps of time add up.</summary>
    public bool AddsUp { get; init; }

    /// <summary>In which order a table stands.</summary>
    public string Order { get; init; } = "";

    /// <summary>What was searched for.</summary>
    public string Search { get; init; } = "";

    /// <summary>The place to which the map goes, if any.</summary>
    public GeoPoint? To { get; init; }

    /// <summary>The area that was drawn, as addresses write it.</summary>
    public string Area { get; init; } = "";

    /// <summary>The area with which it is compared.</summary>
    public string Control { get; init; } = "";

    /// <summary>Whether cells are ticked in the tables.</summary>
    public bool Picks { get; init; }

    /// <summary>The same as an address, after the question mark.</summary>
    public string Address => "?" + string.Join('&', Parts().Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));

    /// <summary>The same without some of it, for a form that asks for the rest.</summary>
    public IEnumerable<(string Name, string Value)> Except(params string[] names) => Parts().Where(part => !names.Contains(part.Name));

    public static MapState Read(IQueryCollection asked, string period) =>
        new([.. asked["couche"].OfType<string>()], period)
        {
            AddsUp = asked["mode"] == TimeSteps.Cumulative,
            Order = asked["tri"].ToString(),
            Search = Cut(asked["adresse"].ToString().Trim()),
            To = Place(asked["vers"]),
            Area = DrawnArea.Read(asked[MapAreas.Area])?.Written ?? "",
            Control = DrawnArea.Read(asked[MapAreas.Control])?.Written ?? "",
            Picks = asked["choisir"] == "1",
        };

    /// <summary>A place as addresses write it: longitude, latitude.</summary>
    public static string Written(GeoPoint place) => string.Create(CultureInfo.InvariantCulture, $"{place.Longitude:0.######},{place.Latitude:0.######}");

    private static string Cut(string text) => text.Length > MapSearch.MostLetters ? text[..MapSearch.MostLetters] : text;

    private static GeoPoint? Place(string? text) =>
        text?.Split(',') is [var east, var north]
        && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && GeoPoint.Could(longitude, latitude)
            ? new(longitude, latitude)
            : null;

    private IEnumerable<(string Name, string Value)> Parts()
    {
        foreach (var layer in Layers) yield return ("couche", layer);
        yield return ("periode", Period);
        if (AddsUp) yield return ("mode", TimeSteps.Cumulative);
        if (Order.Length > 0) yield return ("tri", Order);
        if (Search.Length > 0) yield return ("adresse", Search);
        if (To is { } place) yield return ("vers", Written(place));
        if (Area.Length > 0) yield return (MapAreas.Area, Area);
        if (Control.Length > 0) yield return (MapAreas.Control, Control);
        if (Picks) yield return ("choisir", "1");
    }
}
