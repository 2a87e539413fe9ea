using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Api.Keys;

/// <summary>The application that asks, for the time of one request.</summary>
public static class ApplicationOfRequest
{
    private static readonly object Place = new();

    /// <summary>Which application asks; nothing when none does.</summary>
    public static string? Application(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Place] as string;
    }

    internal static void ActsBy(this HttpContext context, string application) => context.Items[Place] = application;
}
