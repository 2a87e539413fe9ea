using System.Text.Json.Nodes;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map.Areas;

/// <summary>Areas for the script that draws them.</summary>
internal static class AreaJson
{
    public static string Of(IEnumerable<(string Name, Geometry Shape)> areas) => new JsonObject
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. areas.Select(one => new JsonObject
        {
            ["type"] = "Feature",
            ["geometry"] = GeoJson.Of(one.Shape),
            ["properties"] = new JsonObject { ["name"] = one.Name },
        })]),
    }.ToJsonString();
}
