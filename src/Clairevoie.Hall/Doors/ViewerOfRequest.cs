using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Doors;

/// <summary>Who looks, for the time of one request.</summary>
public static class ViewerOfRequest
{
    private static readonly object Key = new();

    /// <summary>The signed-in viewer, in the mission they chose; nothing when nobody is signed in.</summary>
    public static Viewer? Viewer(this HttpContext context) => context.Items[Key] as Viewer;

    /// <summary>The viewer, signed in or not.</summary>
    public static Viewer ViewerOrPublic(this HttpContext context) => context.Viewer() ?? Domain.Viewer.Public;

    /// <summary>Says who looks. Sign-in alone calls this.</summary>
    public static void SeenBy(this HttpContext context, Viewer viewer) => context.Items[Key] = viewer;
}
