using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Front;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Counters;

/// <summary>What the counters ask and send from a telephone: the worker that keeps the page, the card of the application, and the tallies.</summary>
internal static class CounterDoors
{
    private const int MostBytes = 256 * 1024;
    private const int MostTallies = 200;
    private const string Page = "/soin/compteurs";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapPost($"{Page}/envoi", Take).WithMetadata(new ShowsAttribute(Subject.CareTally) { Writes = true });
        doors.MapGet($"{Page}/service.js", Worker).WithMetadata(new OpenAttribute("A script that is the same for everybody; it keeps the empty page of the counters."));
        doors.MapGet($"{Page}/application.webmanifest", Card).WithMetadata(new OpenAttribute("The name and the icon of the counters, the same for everybody."));
    }

    private static async Task<IResult> Take(HttpContext context, TallyPost post)
    {
        if (context.Request.ContentLength is null or > MostBytes)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        try
        {
            var sent = await JsonSerializer.DeserializeAsync<SentTallies>(context.Request.Body, Json, context.RequestAborted);
            return sent?.Entries is { Count: <= MostTallies } entries && !entries.Contains(null!)
                ? Results.Json(await post.Take(context.Viewer()!, entries, context.RequestAborted), Json)
                : Results.BadRequest();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }

    private static IResult Worker(HttpContext context)
    {
        context.Response.Headers["Service-Worker-Allowed"] = context.Request.PathBase + Page;
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(Assets.Open(Path.GetFileName(Assets.Address("counters-worker.ts")))!, "text/javascript");
    }

    private static IResult Card(HttpContext context, IStringLocalizer<CounterWords> words)
    {
        string page = context.Request.PathBase + Page;
        return Results.Json(new
        {
            id = page, name = words["title"].Value, short_name = words["nav"].Value, lang = words["lang"].Value, start_url = page, scope = page, display = "standalone",
            icons = new[] { new { src = Assets.Address("mark.svg"), sizes = "any", type = "image/svg+xml" } },
        }, contentType: "application/manifest+json");
    }

    private sealed record SentTallies(IReadOnlyList<SealedTally>? Entries);
}
