using System.Text.Json.Nodes;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Clairevoie.Windows.Tiles;

/// <summary>The layers as vector tiles (Mapbox Vector Tile 2.1), with the rights of whoever asks: what is not seen is in no tile.</summary>
public static class TileDoors
{
    private static readonly OpenAttribute Open = new("Each layer asks the table itself; one that is not yours answers as one that is not there.");

    public static void MapTiles(this IEndpointRouteBuilder house)
    {
        house.MapGet("/tuiles/{name}.json", Described).WithMetadata(Open);
        house.MapGet("/tuiles/{name}/{zoom:int}/{column:int}/{row:int}.mvt", Tile).WithMetadata(Open);
    }

    private static async Task<IResult> Tile(string name, int zoom, int column, int row, HttpContext context)
    {
        var (layers, tiles, clock) = (context.Part<AskedLayer>(), context.Part<LayerTiles>(), context.Part<TimeProvider>());
        var viewer = context.ViewerOrPublic();
        if (zoom > TiledLayer.Deepest || !TileAddress.Exists(zoom, column, row) || await layers.Of(context, name) is not { } layer) return Results.NotFound();
        var (version, opened) = await tiles.Of(layer, viewer, DaysOf(layer, context, clock), context.RequestAborted);
        var tag = new EntityTagHeaderValue($"\"{version}\"");
        context.Response.Headers.CacheControl = "private, no-cache"; // kept by the browser alone, which asks each time whether it still holds
        context.Response.GetTypedHeaders().ETag = tag;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))) return Results.StatusCode(StatusCodes.Status304NotModified);
        var bytes = (await opened()).Draw(new(zoom, column, row));
        return bytes.Length == 0 ? Results.NoContent() : Results.Bytes(bytes, "application/vnd.mapbox-vector-tile");
    }

    private static async Task<IResult> Described(string name, HttpContext context)
    {
        if (await context.Part<AskedLayer>().Of(context, name) is not { } layer) return Results.NotFound();
        var request = context.Request;
        var bounds = StillMap.BoundsOf(context.Part<TerritoryShapes>(), context.Part<GroundOfCity>()) ?? new(-180, 180, -85, 85);
        return Results.Text(new JsonObject
        {
            ["tilejson"] = "3.0.0",
            ["name"] = layer.Title(),
            ["tiles"] = new JsonArray($"{request.Scheme}://{request.Host}{request.PathBase}/tuiles{context.KeySegment()}/{Uri.EscapeDataString(layer.Name)}/{{z}}/{{x}}/{{y}}.mvt"),
            ["minzoom"] = 0,
            ["maxzoom"] = TiledLayer.Deepest,
            ["bounds"] = new JsonArray(bounds.MinX, bounds.MinY, bounds.MaxX, bounds.MaxY),
            ["vector_layers"] = new JsonArray(new JsonObject { ["id"] = layer.Name, ["fields"] = Fields(layer) }),
        }.ToJsonString(), "application/json");
    }

    private static JsonObject Fields(Layer layer)
    {
        var fields = new JsonObject { ["id"] = "String", ["classe"] = "Number" };
        foreach (var field in layer.Fields) fields[field.Key] = field.Kind is FieldKind.Whole or FieldKind.Number ? "Number" : "String";
        return fields;
    }

    // A period of the map when one is named; otherwise what the layer shows by itself.
    private static AskedDays DaysOf(Layer layer, HttpContext context, TimeProvider clock)
    {
        if (context.Request.Query["periode"] is not [{ Length: > 0 } key]) return default;
        var period = SeenOnMap.OfLayer(layer, context.ViewerOrPublic(), MapPeriod.Chosen(key, MapModel.Today(clock), context.Viewer() is not null), MapModel.Today(clock));
        return new(period.From, period.Until);
    }

    private static T Part<T>(this HttpContext context)
        where T : notnull => (T)context.RequestServices.GetService(typeof(T))!;
}
