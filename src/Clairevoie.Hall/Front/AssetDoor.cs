using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Clairevoie.Hall.Front;

/// <summary>Hands out styles, typefaces and scripts from the assembly: the same in every way of running the house.</summary>
public static class AssetDoor
{
    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".mjs"] = "text/javascript" } };

    public static IEndpointConventionBuilder MapAssets(this IEndpointRouteBuilder house) =>
        house.MapGet("/assets/{file}", Answer).WithMetadata(new OpenAttribute("Styles, typefaces and scripts are the same for everybody."));

    private static IResult Answer(string file, HttpRequest request, HttpResponse response)
    {
        if (!Types.TryGetContentType(file, out var type) || file == "manifest.json") return Results.NotFound();
        var compressed = TakesBrotli(request) ? Assets.Open($"{file}.br") : null;
        if ((compressed ?? Assets.Open(file)) is not { } body) return Results.NotFound();
        if (compressed is not null) response.Headers.ContentEncoding = "br";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Stream(body, type);
    }

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "br" && coding.Quality is null or > 0);
}
