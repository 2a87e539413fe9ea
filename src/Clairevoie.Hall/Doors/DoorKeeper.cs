using System.Net;
using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Doors;

/// <summary>
/// Stands before every door and asks the table. A door that declares nothing stays shut; a door that is not yours
/// answers exactly as one that is not there.
/// </summary>
public sealed class DoorKeeper(RequestDelegate next, Refusals refusals)
{
    /// <summary>Lets the request pass, sends it to sign-in, or answers that nothing is there.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.GetEndpoint() is not { } door || door.Metadata.GetMetadata<OpenAttribute>() is not null || IsWrongMethod(context, door))
        {
            await next(context);
            return;
        }

        var viewer = context.Viewer();
        var asked = door.Metadata.GetOrderedMetadata<ShowsAttribute>();
        if (viewer is not null && asked.Count > 0 && asked.Any(shown => shown.Admits(viewer.Role)))
            await next(context);
        else
            await Refuse(context, viewer, asked);
    }

    private async Task Refuse(HttpContext context, Viewer? viewer, IReadOnlyList<ShowsAttribute> asked)
    {
        await refusals.Note(viewer, asked.Count > 0 ? asked[0].Subject : null, context.RequestAborted);
        if (viewer is null && HttpMethods.IsGet(context.Request.Method) && AsksForPage(context.Request))
            context.Response.Redirect($"{context.Request.PathBase}/connexion?retour={WebUtility.UrlEncode(context.Request.Path)}");
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    // The addresses of programs are public, in their document: that one takes another method is said as it is.
    private static bool IsWrongMethod(HttpContext context, Endpoint door) => door is not RouteEndpoint && !AsksForPage(context.Request);

    private static bool AsksForPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api") && !request.Path.StartsWithSegments("/ogc");
}
