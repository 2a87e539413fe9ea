using Clairevoie.Domain;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Hall.Where;

/// <summary>Territories as people read them: by name where the city has given its outlines, by code otherwise.</summary>
public static class TerritoryChoices
{
    /// <summary>The name of a territory, or its code.</summary>
    public static string Say(this TerritoryShapes places, string code)
    {
        ArgumentNullException.ThrowIfNull(places);
        return places.NameOf(code) ?? code;
    }

    /// <summary>The territories of a mission, the widest first.</summary>
    public static IReadOnlyList<Choice> Of(this TerritoryShapes places, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return [.. TerritoryCode.InOrder(viewer.Territories).Select(code => new Choice(code, places.NameOf(code) is { } name ? $"{name} ({code})" : code))];
    }
}
