using System.Text.Json.Nodes;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Windows.Map;

/// <summary>One layer as GeoJSON: what the map draws is what the table beside it says, and neither receives more than the viewer may see.</summary>
public static class LayerDoor
{
    public static void MapLayers(this IEndpointRouteBuilder house) =>
        house.MapGet("/carte/couches/{name}.geojson", Answer)
            .WithMetadata(new OpenAttribute("Each layer asks the table itself; one that is not yours answers as one that is not there."));

    private static async Task<IResult> Answer(string name, string? periode, HttpContext context, AskedLayer layers, TimeProvider clock)
    {
        if (await layers.Of(context, name) is not { } layer) return Results.NotFound();
        var viewer = context.ViewerOrPublic();
        var period = MapPeriod.Chosen(periode, MapModel.Today(clock), context.Viewer() is not null);
        var seen = await SeenOnMap.In(layer, viewer, period, MapModel.Today(clock), context.RequestAborted);
        return Results.Text(Collection(seen).ToJsonString(), "application/geo+json");
    }

    private static JsonObject Collection(LayerSeen seen) => new()
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. seen.Seen.Select(one => new JsonObject
        {
            ["type"] = "Feature",
            ["id"] = one.Feature.Id,
            ["geometry"] = one.Feature.Geometry.IsEmpty ? null : GeoJson.Of(one.Feature.Geometry),
            ["properties"] = Properties(seen, one.Feature.Id, one.Class, one.Feature.Values),
        })]),
    };

    private static JsonObject Properties(LayerSeen seen, string id, int rank, IReadOnlyDictionary<string, object?> values)
    {
        var properties = new JsonObject { ["id"] = id, ["classe"] = rank };
        foreach (var field in seen.Layer.Fields) properties[field.Key] = JsonValue.Create(LayerCell.Written(field, values));
        return properties;
    }
}
