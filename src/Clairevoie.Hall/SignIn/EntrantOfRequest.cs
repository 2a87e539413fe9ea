using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.SignIn;

/// <summary>Who has signed in, for the time of one request; they may still have a mission to choose or a proof to give.</summary>
public static class EntrantOfRequest
{
    private static readonly object Key = new();

    /// <summary>Somebody signed in; nothing for everybody else.</summary>
    public static Entrant? Entrant(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Key] as Entrant;
    }

    internal static void Is(this HttpContext context, Entrant entrant) => context.Items[Key] = entrant;
}
