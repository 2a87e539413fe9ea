using System.Net;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.SignIn;

/// <summary>Whether a request comes from the machine itself: the only place from which a demonstration account opens.</summary>
public static class Loopback
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Both ends are this machine, the address bar says so too, and nobody passed the request on.</summary>
    public static bool IsLoopback(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For")
            && !context.Request.Headers.ContainsKey("Forwarded");
    }
}
