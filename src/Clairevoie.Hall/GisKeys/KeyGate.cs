using System.Net.Http.Headers;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Api.Keys;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.GisKeys;

/// <summary>
/// Lets a map program in by its key, given as a password (Basic) or as a part of the address, <c>/ogc/k/KEY/…</c>, since some programs
/// lose the one and keep the other. Such a key opens what only reads. An application gives its key as a bearer's (<c>Authorization: Bearer</c>), under
/// <c>/api</c> alone, and acts as its mission. Unknown, revoked, over, of a mission that ended: one answer.
/// </summary>
public sealed class KeyGate(RequestDelegate next, GisKeyBook keys, MissionViewers viewers, Cellar cellar)
{
    private const string Segment = "/k";

    private static readonly string[] Opened = ["/ogc", "/tuiles"];

    /// <summary>Says who looks, or refuses.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var use = context.Request.Path.StartsWithSegments(ApiAddress.Root, StringComparison.Ordinal) ? KeyUse.Application : KeyUse.Maps;
        if ((use == KeyUse.Application ? Bearer(context) : KeyOf(context)) is not { } key)
        {
            await next(context);
            return;
        }

        var stop = context.RequestAborted;
        if (key.Length > 0 && await keys.HolderOf(key, stop, use) is { } holder && await viewers.Of(holder.Account, holder.Mission, context) is { } viewer)
        {
            context.SeenBy(viewer);
            if (use == KeyUse.Application) context.ActsBy(holder.Id);
            await keys.Used(holder, viewer, stop, use);
            await next(context);
            return;
        }

        cellar.Of(Room.Hall).CountRefusal(use == KeyUse.Application ? "application key" : "gis key");
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = use == KeyUse.Application ? "Bearer realm=\"Clairevoie\"" : "Basic realm=\"Clairevoie\", charset=\"UTF-8\"";
    }

    private static string? Bearer(HttpContext context) =>
        AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization.ToString(), out var sent) && "Bearer".Equals(sent.Scheme, StringComparison.OrdinalIgnoreCase) ? sent.Parameter ?? "" : null;

    /// <summary>The key that came; nothing when none did. One in the address is taken out of it, so that nothing further sees it.</summary>
    private static string? KeyOf(HttpContext context)
    {
        if (Opened.FirstOrDefault(door => context.Request.Path.StartsWithSegments(door, StringComparison.Ordinal)) is not { } door) return null;
        if (context.Request.Path.StartsWithSegments(door + Segment, StringComparison.Ordinal, out var rest))
        {
            var parts = (rest.Value ?? "").TrimStart('/').Split('/', 2);
            context.Request.Path = parts.Length == 2 && parts[1].Length > 0 ? $"{door}/{parts[1]}" : door;
            context.KeepKeySegment($"{Segment}/{parts[0]}");
            return parts[0];
        }

        return AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization.ToString(), out var sent) && "Basic".Equals(sent.Scheme, StringComparison.OrdinalIgnoreCase)
            ? PasswordIn(sent.Parameter)
            : null;
    }

    // The name that a program sends beside the key is not looked at: the key says whose it is.
    private static string PasswordIn(string? sent)
    {
        var bytes = new byte[sent?.Length ?? 0];
        if (!Convert.TryFromBase64String(sent ?? "", bytes, out var length)) return "";
        var said = Encoding.UTF8.GetString(bytes, 0, length);
        return said[(said.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}

/// <summary>The key by whose address a request came, so that the links of the answer repeat it.</summary>
public static class KeyOfRequest
{
    private static readonly object Place = new();

    /// <summary>The part of the address that holds the key; nothing when the request came without.</summary>
    public static string KeySegment(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Place] as string ?? "";
    }

    internal static void KeepKeySegment(this HttpContext context, string segment) => context.Items[Place] = segment;
}
