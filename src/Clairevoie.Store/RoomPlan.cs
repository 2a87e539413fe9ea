using System.Reflection;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>What the cellar needs to know to open a room: which assembly brings its migrations, and where it keeps wraps of its own.</summary>
public sealed record RoomPlan(Room Room, Assembly Home)
{
    /// <summary>Where the room keeps wrapped keys beside the cellar's own table, so that a rotation finds them.</summary>
    public IReadOnlyList<HeldWraps> Wraps { get; init; } = [];

    /// <summary>The plan of a room that keeps no wraps of its own; a room is a project that bears its name.</summary>
    public static RoomPlan Of(Room room) => new(room, Assembly.Load($"Clairevoie.{room}"));
}
