using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Doors;

/// <summary>Keeps the trace of doors that stayed shut: one row for somebody signed in, a count by the hour for everybody else.</summary>
public sealed class Refusals(Cellar cellar)
{
    /// <summary>Notes that a door stayed shut, in the room whose door it was, or in the Hall when that room is kept elsewhere.</summary>
    public async Task Note(Viewer? viewer, Subject? subject, CancellationToken stop)
    {
        var door = subject?.ToString() ?? "undeclared";
        var room = subject?.Room() is { } home && cellar.Rooms.Contains(home) ? home : Room.Hall;
        if (viewer is null)
            cellar.Of(room).CountRefusal(door);
        else
            await cellar.Of(room).Refused(Doing.Of(viewer, Act.Refuse, "the table has no line for it", door), stop);
    }
}
