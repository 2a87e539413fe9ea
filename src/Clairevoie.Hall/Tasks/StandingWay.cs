using Clairevoie.Domain;
using Clairevoie.Hall.Doors;

namespace Clairevoie.Hall.Tasks;

/// <summary>
/// Something that somebody does again and again, and finds on their page when nothing more pressing waits: a counter to press, a call to note.
/// Rooms register their own; <paramref name="Words"/> marks the resources that hold <c>standing.KEY</c> and <c>standing.KEY.do</c>.
/// </summary>
public sealed record StandingWay(Subject Subject, string Address, Type Words, string Key)
{
    /// <summary>Whether it is for those who write; for those who read otherwise.</summary>
    public bool Writes { get; init; }

    /// <summary>The least that one must see of it, where it is for those who read.</summary>
    public Sight AtLeast { get; init; } = Sight.Full;

    /// <summary>Whether it is for whoever looks.</summary>
    public bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return new ShowsAttribute(Subject, AtLeast) { Writes = Writes }.Admits(viewer.Role);
    }
}
