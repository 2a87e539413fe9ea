using System.Net;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.SignIn;

/// <summary>Whether a request comes from the machine itself: the only place from which a demonstration account opens.</summary>
public static class Loopback
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly string[] PassedOn = ["X-Forwarded-For", "X-Original-For", "X-Original-Proto", "Forwarded", "Via"];

    /// <summary>Both ends are this machine, the address bar says so too, and nobody passed the request on.</summary>
    public static bool IsLoopback(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && !PassedOn.Any(context.Request.Headers.ContainsKey)
            && context.Request.Protocol != "HTTP/1.0"; // what nginx speaks behind it, with a Host of its own, when nothing is configured
    }
}
