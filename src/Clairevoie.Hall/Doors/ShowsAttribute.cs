using Clairevoie.Domain;

namespace Clairevoie.Hall.Doors;

/// <summary>
/// What a door shows, at what sight, and whether it writes. A role of which the table knows no such sight is answered
/// as if the door were not there.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ShowsAttribute(Subject subject, Sight atLeast = Sight.Full) : Attribute
{
    /// <summary>What is behind the door.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>The least that somebody must see of it to be let in.</summary>
    public Sight AtLeast { get; } = atLeast;

    /// <summary>Whether the door writes: the role must then hold a writing line, and sight is not asked.</summary>
    public bool Writes { get; init; }

    /// <summary>Whether a role may pass, before any record is looked at.</summary>
    public bool Admits(Role role) => Writes
        ? AccessTable.MayWrite(role, Subject)
        : AtLeast > Sight.None && AccessTable.BestSight(role, Subject) >= AtLeast;
}
