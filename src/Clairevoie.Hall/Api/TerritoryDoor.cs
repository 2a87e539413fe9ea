using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Api;

/// <summary>A territory of the city.</summary>
/// <param name="Code">Its level and its code.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Households">How many households live there, where the city says.</param>
public sealed record TerritorySaid(string Code, string Name, long? Households);

/// <summary>The territories of the city, the widest first.</summary>
/// <param name="Territories">All of them.</param>
public sealed record TerritoriesSaid(IReadOnlyList<TerritorySaid> Territories);

/// <summary>The territories by which figures and reports are told apart.</summary>
internal static class TerritoryDoor
{
    public static void Map(RouteGroupBuilder api) => api.MapMethods("/territories", ApiDoors.Reading, Answer)
            .Tells(new ApiDoor("territories", "places", typeof(TerritoriesSaid)) { Said = new TerritoriesSaid([new("ZON-0010201", "Le Levant", 2140), new("ARM-00102", "2e arrondissement", null)]) })
            .WithMetadata(new OpenAttribute("The map of a city is for everybody."));

    private static ApiAnswer Answer(TerritoryShapes shapes) =>
        new ApiAnswer(new TerritoriesSaid([.. shapes.All.OrderBy(one => one.Code, StringComparer.Ordinal).Select(one => new TerritorySaid(one.Code, one.Name, one.Households))]));
}
