using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Security;

/// <summary>
/// Refuses a writing request that another site sent. The browser says where a form comes from (Sec-Fetch-Site, Origin);
/// no cookie is needed for that, so the page that takes anonymous reports sets none.
/// </summary>
/// <remarks>
/// Our own pages send no referrer, which makes browsers write <c>Origin: null</c> on their own forms: Sec-Fetch-Site decides then.
/// A text browser sends neither; it carries no session of ours either (the session cookie is SameSite=Strict).
/// </remarks>
public sealed class SameOriginOnly(RequestDelegate next)
{
    /// <summary>Lets reading pass, and writing that comes from our own pages.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (IsReading(context.Request.Method) || ComesFromHere(context.Request))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsReading(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool ComesFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}";
    }
}
