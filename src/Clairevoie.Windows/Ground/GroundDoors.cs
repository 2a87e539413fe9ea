using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Clairevoie.Windows.Ground;

/// <summary>The doors of the ground: the file itself by ranges, its tiles as pictures, and the style that draws it.</summary>
public static class GroundDoors
{
    private static readonly OpenAttribute Open = new("Streets and parks are the same for everybody.");

    public static void MapGround(this IEndpointRouteBuilder house)
    {
        var doors = house.MapGroup("/fond").WithMetadata(Open);
        doors.MapGet("/ground.pmtiles", File);
        doors.MapGet("/{zoom:int}/{column:int}/{row:int}.svg", Picture);
        doors.MapGet("/{zoom:int}/{column:int}/{row:int}.mvt", Tile);
        doors.MapGet("/style.json", (GroundOfCity ground, HttpResponse response) => Style(ground, response, Theme.Light));
        doors.MapGet("/style-sombre.json", (GroundOfCity ground, HttpResponse response) => Style(ground, response, Theme.Dark));
    }

    private static IResult File(GroundOfCity ground, HttpResponse response)
    {
        if (ground.Path is null) return Results.NotFound();
        Keep(response);
        return Results.File(ground.Path, "application/vnd.pmtiles", entityTag: Tag(ground), enableRangeProcessing: true);
    }

    private static IResult Picture(int zoom, int column, int row, GroundOfCity ground, HttpRequest request, HttpResponse response)
    {
        if (!TileAddress.Exists(zoom, column, row) || zoom > 20) return Results.NotFound();
        Keep(response);
        var tag = Tag(ground);
        response.GetTypedHeaders().ETag = tag;
        if (request.GetTypedHeaders().IfNoneMatch.Any(kept => kept.Compare(tag, useStrongComparison: false))) return Results.StatusCode(StatusCodes.Status304NotModified);
        var theme = request.Query["theme"] == "sombre" ? Theme.Dark : Theme.Light;
        return Results.Text(ground.Draw(new(zoom, column, row), theme), "image/svg+xml");
    }

    private static IResult Tile(int zoom, int column, int row, GroundOfCity ground, HttpResponse response)
    {
        if (!TileAddress.Exists(zoom, column, row) || ground.Reach is not { } reach || zoom > reach.Deepest) return Results.NotFound();
        Keep(response);
        return ground.Tile(new(zoom, column, row)) is { } bytes ? Results.Bytes(bytes, "application/vnd.mapbox-vector-tile") : Results.NoContent();
    }

    private static IResult Style(GroundOfCity ground, HttpResponse response, Theme theme)
    {
        var (request, house) = (response.HttpContext.Request, response.HttpContext.Request.PathBase);
        Keep(response);
        return Results.Json(MapStyle.Of(ground, theme, $"{request.Scheme}://{request.Host}{house}"));
    }

    private static void Keep(HttpResponse response) => response.Headers.CacheControl = "public, max-age=3600";

    private static EntityTagHeaderValue Tag(GroundOfCity ground) => new($"\"{ground.Version}\"");
}
