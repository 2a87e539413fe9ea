using System.Text.Encodings.Web;
using System.Text.Json;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.OpenData;

/// <summary>The doors for files and for programs: the files of each version, and the catalogue.</summary>
internal static class OpenDataDoors
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(IEndpointRouteBuilder doors)
    {
        var open = doors.MapGroup("/donnees").WithMetadata(new OpenAttribute("Open data: what was published, for everybody and for programs."));
        open.MapMethods("/catalogue.jsonld", Reading, Tell);
        open.MapMethods("/{extrait}/{version:int}/{fichier}", Reading, Give);
    }

    private static async Task<IResult> Give(string extrait, int version, string fichier, OpenDataBook book, HttpContext context)
    {
        if (extrait.Length > 40 || fichier.Length > 40 || await book.File(extrait, version, fichier, context.RequestAborted) is not { } file)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=86400, immutable"; // a version is never changed
        context.Response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(file.Sha256))}:";
        return Results.File(file.Body, file.Media, file.File);
    }

    private static async Task<IResult> Tell(OpenDataBook book, CitySettings city, IStringLocalizer<OpenDataWords> words, HttpContext context)
    {
        var stop = context.RequestAborted;
        List<(ExtractVersion, IReadOnlyList<ExtractFile>)> last = [];
        foreach (var version in (await book.All(stop)).GroupBy(version => version.Name).Select(versions => versions.First()))
            last.Add((version, await book.FilesOf(version.Name, version.Version, stop)));
        context.Response.Headers.CacheControl = PublicationRoom.KeptFor;
        return Results.Json(Catalogue.Of(last, city.Name, $"{context.Request.Scheme}://{context.Request.Host}", key => words[key].Value), Form, "application/ld+json");
    }
}
