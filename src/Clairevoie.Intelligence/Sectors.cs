using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;

namespace Clairevoie.Intelligence;

/// <summary>The sector in which a place lies, as dealing is told: an arrondissement at the finest, the commune otherwise.</summary>
public sealed class Sectors(TerritoryShapes shapes, CitySettings city)
{
    /// <summary>The sector; nothing when the place lies in none of ours.</summary>
    public string? Of(GeoPoint at)
    {
        if (shapes.AreUnknown) return city.Territory.Length > 0 ? city.Territory : null;
        var here = shapes.Of(at);
        return here.Arrondissement ?? here.Commune;
    }
}
