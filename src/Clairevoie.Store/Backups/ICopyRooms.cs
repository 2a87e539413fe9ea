using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Copies a room out of its engine and puts it back. Each engine has its own way.</summary>
internal interface ICopyRooms
{
    /// <summary>The ending of a copy's file name.</summary>
    string Ending { get; }

    /// <summary>Writes the room as it is at one moment into a file, while it is in use.</summary>
    Task CopyOut(CellarPlace place, Room room, string file, CancellationToken stop);

    /// <summary>Whether something is already kept where the room would go.</summary>
    Task<bool> IsTaken(CellarPlace place, Room room, CancellationToken stop);

    /// <summary>Puts a copy where it can be looked at, lets it be checked, and only then takes away what was there.</summary>
    Task PutBack(CellarPlace place, Room room, string file, Func<IEngine, Task> check, CancellationToken stop);
}
