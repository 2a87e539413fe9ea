using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Security;

/// <summary>
/// Refuses a writing request that another site sent. The browser says where a form comes from (Sec-Fetch-Site, Origin);
/// no cookie is needed for that, so the page that takes anonymous reports sets none.
/// </summary>
/// <remarks>
/// Pages for anybody send no referrer, which makes browsers write <c>Origin: null</c> on their own forms: Sec-Fetch-Site decides then.
/// An older browser, or any browser where the house is not reached by HTTPS, sends no Sec-Fetch-Site; a text browser sends neither.
/// Such a form passes when it carries no cookie: it can act for nobody, and forms that anybody may send prove by their one-use
/// token that they are ours. Whoever carries a cookie is given pages that tell their origin to this house alone.
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
        return origin switch
        {
            "" => true,
            "null" => request.Cookies.Count == 0,
            _ => origin == $"{request.Scheme}://{request.Host}",
        };
    }
}
