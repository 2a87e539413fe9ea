using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.SignIn;

/// <summary>Names a cookie <c>__Host-…</c> where the connection is encrypted: the browser then holds it to this host and to encryption.</summary>
public sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    /// <inheritdoc />
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, NameIn(context, key));

    /// <inheritdoc />
    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(context, NameIn(context, key), value, options);

    /// <inheritdoc />
    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        cookies.DeleteCookie(context, NameIn(context, key), options);

    private static string NameIn(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;
}
