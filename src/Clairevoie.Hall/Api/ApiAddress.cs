using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Api;

/// <summary>Where programs knock: one address for each version. What was there before versions keeps answering, as the first one.</summary>
public sealed class ApiAddress(RequestDelegate next)
{
    /// <summary>What every address for programs begins with.</summary>
    public const string Root = "/api";

    /// <summary>The first version.</summary>
    public const string First = "/api/v1";

    /// <summary>Where the interface is described.</summary>
    public const string Document = "/api/openapi.json";

    private static readonly string[] BeforeVersions = ["/claims", "/claims.csv", "/compare"];

    /// <summary>Whether a program knocks here, who is answered with problems and never with pages.</summary>
    public static bool IsAsked(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest) && rest.Value is { Length: > 1 };
    }

    /// <summary>Takes an address without a version for the same of the first version.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest) && BeforeVersions.Any(old => rest.StartsWithSegments(old, StringComparison.Ordinal)))
            context.Request.Path = First + rest;
        return next(context);
    }
}
