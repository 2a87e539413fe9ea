using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Layout;

/// <summary>The city's colour and logo, at addresses of their own: no page carries a style inline.</summary>
public static class ThemeDoors
{
    public static void MapTheme(this IEndpointRouteBuilder house)
    {
        house.MapGet("/theme.css", Sheet).WithMetadata(new OpenAttribute("The city's colour is on every page."));
        house.MapGet("/logo", Logo).WithMetadata(new OpenAttribute("The city's logo is on every page."));
    }

    private static IResult Sheet(CitySettings city, HttpResponse response)
    {
        if (Theme.Of(city) is not { } theme) return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text(theme.Sheet, "text/css");
    }

    private static IResult Logo(CitySettings city, HttpResponse response)
    {
        if (city.Logo is not { } file || TypeOf(file) is not { } type || !File.Exists(file)) return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=86400";
        return Results.File(file, type);
    }

    private static string? TypeOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => null,
    };
}
