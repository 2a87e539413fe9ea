using Clairevoie.Domain;

namespace Clairevoie.Hall.Doors;

/// <summary>Keeps the trace of doors that stayed shut: one row for somebody signed in, a count by the hour for everybody else.</summary>
public abstract class Refusals
{
    /// <summary>Notes that a door stayed shut.</summary>
    /// <param name="viewer">Who knocked, if anybody is signed in.</param>
    /// <param name="subject">What the door would have shown; nothing for a door that declares nothing.</param>
    /// <param name="stop">Ends the wait.</param>
    public abstract Task Note(Viewer? viewer, Subject? subject, CancellationToken stop);
}
