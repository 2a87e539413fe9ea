using Clairevoie.Domain;
using Clairevoie.Hall.Doors;

namespace Clairevoie.Hall.Layout;

/// <summary>
/// A way that the navigation shows: to everybody when it names no subject, otherwise to whom the table grants it.
/// Rooms register their own; <paramref name="Words"/> marks the resources that hold <paramref name="Key"/>.
/// </summary>
public sealed record Signpost(string Address, Type Words, string Key, Subject? Subject = null, Sight AtLeast = Sight.Count, bool Writes = false)
{
    /// <summary>Another subject that opens the same way.</summary>
    public Subject? Or { get; init; }

    /// <summary>Whether the way leads somewhere for whoever looks. The public keeps to the public ways.</summary>
    public bool IsFor(Viewer? viewer) =>
        Subject is not { } subject || (viewer is not null && (Admits(subject, viewer) || (Or is { } other && Admits(other, viewer))));

    private bool Admits(Subject subject, Viewer viewer) => new ShowsAttribute(subject, AtLeast) { Writes = Writes }.Admits(viewer.Role);

    /// <summary>Whether the page at this path lies on this way.</summary>
    public bool LeadsTo(string? path) =>
        path is not null && (path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal));
}
