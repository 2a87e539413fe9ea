using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Security;

/// <summary>What every answer carries: nothing from elsewhere, nothing inline, nothing kept unless it is public.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers before the answer starts.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(static state => Add((HttpContext)state), context);
        return next(context);
    }

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        // Whoever carries a session sends forms that must say where they come from, even in a browser without Sec-Fetch-Site.
        headers["Referrer-Policy"] = context.Request.Cookies.Count > 0 ? "same-origin" : "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!MayBeKept(context))
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    // An open door may choose to be kept (it sets Cache-Control itself), by the browser alone when somebody is known; everything else is forgotten at once.
    private static bool MayBeKept(HttpContext context) =>
        (context.Viewer() is null || context.Response.Headers.CacheControl.ToString().StartsWith("private", StringComparison.Ordinal))
        && context.GetEndpoint()?.Metadata.GetMetadata<OpenAttribute>() is not null
        && context.Response.Headers.CacheControl.Count > 0;
}
